using System.Globalization;
using Brrr.Results;

namespace Brrr.Rendering.Api;

/// <summary>How a side was built and measured; null for what its file does not state.</summary>
internal sealed class EnvironmentFields(Result result)
{
    /// <summary>Name of the machine on its network.</summary>
    public string? Hostname { get; } = result.Suite.Metadata.Hostname;

    /// <summary>Model of the processor.</summary>
    public string? Cpu { get; } = result.Suite.Metadata.Cpu;

    /// <summary>Operating system and kernel.</summary>
    public string? Os { get; } = result.Suite.Metadata.Platform;

    /// <summary>Version of the Python that was measured.</summary>
    public string? Python { get; } = result.Suite.Metadata.PythonVersion;

    /// <summary>That built it.</summary>
    public string? Compiler { get; } = result.Suite.Metadata.Compiler;

    /// <summary>That it was built with.</summary>
    public string? ConfigureFlags { get; } = result.Suite.Metadata.ConfigureFlags;

    /// <summary>Version of pyperf.</summary>
    public string? Pyperf { get; } = result.Suite.Metadata.Pyperf;

    /// <summary>Version of pyperformance.</summary>
    public string? Pyperformance { get; } = result.Suite.Metadata.Pyperformance;

    /// <summary>Of the benchmarks' source: two that differ measure different programs.</summary>
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
