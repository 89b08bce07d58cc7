using System.Globalization;
using Brrr.Pyperf;
using Brrr.Results;

namespace Brrr.Rendering.Api;

/// <summary>How a side was built and measured; null for what its file does not state.</summary>
internal sealed class EnvironmentFields(SuiteMetadata metadata)
{
    /// <summary>Name of the machine on its network.</summary>
    public string? Hostname { get; } = metadata.Hostname;

    /// <summary>Model of the processor.</summary>
    public string? Cpu { get; } = metadata.Cpu;

    /// <summary>Operating system and kernel.</summary>
    public string? Os { get; } = metadata.Platform;

    /// <summary>Version of the Python that was measured.</summary>
    public string? Python { get; } = metadata.PythonVersion;

    /// <summary>That built it.</summary>
    public string? Compiler { get; } = metadata.Compiler;

    /// <summary>That it was built with.</summary>
    public string? ConfigureFlags { get; } = metadata.ConfigureFlags;

    /// <summary>Version of pyperf.</summary>
    public string? Pyperf { get; } = metadata.Pyperf;

    /// <summary>Version of pyperformance.</summary>
    public string? Pyperformance { get; } = metadata.Pyperformance;

    /// <summary>Of the benchmarks' source: two that differ measure different programs.</summary>
    public string? BenchmarkHash { get; } = metadata.BenchmarkHash;

    /// <summary>Load of the last minute when the file was begun.</summary>
    public double? LoadAverage { get; } =
        double.TryParse(metadata.LoadAverage, NumberStyles.Float, CultureInfo.InvariantCulture, out var load) && double.IsFinite(load) ? load : null;

    /// <summary>The Actions run that measured.</summary>
    public string? ActionUrl { get; } = WebAddress.OrNull(metadata.ActionUrl);
}
