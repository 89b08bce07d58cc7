using System.Globalization;
using Brrr.Results;

namespace Brrr.Rendering.Api;

/// <summary>How a side was built and measured; null for what its file does not state.</summary>
internal sealed class EnvironmentFields(Result result)
{
    public string? Hostname { get; } = result.Suite.Metadata.Hostname;

    public string? Cpu { get; } = result.Suite.Metadata.Cpu;

    public string? Os { get; } = result.Suite.Metadata.Platform;

    public string? Python { get; } = result.Suite.Metadata.PythonVersion;

    public string? Compiler { get; } = result.Suite.Metadata.Compiler;

    public string? ConfigureFlags { get; } = result.Suite.Metadata.ConfigureFlags;

    public string? Pyperf { get; } = result.Suite.Metadata.Pyperf;

    public string? Pyperformance { get; } = result.Suite.Metadata.Pyperformance;

    public string? BenchmarkHash { get; } = result.Suite.Metadata.BenchmarkHash;

    /// <summary>Load of the last minute when the file was begun.</summary>
    public double? LoadAverage { get; } =
        double.TryParse(result.Suite.Metadata.LoadAverage, NumberStyles.Float, CultureInfo.InvariantCulture, out var load) && double.IsFinite(load) ? load : null;

    /// <summary>The Actions run that measured.</summary>
    public string? ActionUrl { get; } = WebAddress.OrNull(result.Suite.Metadata.ActionUrl);

    /// <summary>What <c>brrr doctor</c> found on the machine before the run, the gravest first; null where it was not asked.</summary>
    public IReadOnlyList<FindingFields>? FindingsBefore { get; } = FindingFields.Of(result.FindingsBefore);

    /// <summary>What it found after the run: what held then, and what happened meanwhile; null where it was not asked.</summary>
    public IReadOnlyList<FindingFields>? FindingsAfter { get; } = FindingFields.Of(result.FindingsAfter);
}
