using System.Globalization;
using Brrr.Pyperf;
using Brrr.Results;

namespace Brrr.Rendering.Api;

/// <summary>How a side was built and measured; null for what its file does not state.</summary>
internal sealed class EnvironmentFields(SuiteMetadata metadata)
{
    public string? Hostname { get; } = metadata.Hostname;

    public string? Cpu { get; } = metadata.Cpu;

    public string? Os { get; } = metadata.Platform;

    public string? Python { get; } = metadata.PythonVersion;

    public string? Compiler { get; } = metadata.Compiler;

    public string? ConfigureFlags { get; } = metadata.ConfigureFlags;

    public string? Pyperf { get; } = metadata.Pyperf;

    public string? Pyperformance { get; } = metadata.Pyperformance;

    public string? BenchmarkHash { get; } = metadata.BenchmarkHash;

    /// <summary>Load of the last minute when the file was begun.</summary>
    public double? LoadAverage { get; } =
        double.TryParse(metadata.LoadAverage, NumberStyles.Float, CultureInfo.InvariantCulture, out var load) && double.IsFinite(load) ? load : null;

    /// <summary>The Actions run that measured.</summary>
    public string? ActionUrl { get; } = WebAddress.OrNull(metadata.ActionUrl);
}
