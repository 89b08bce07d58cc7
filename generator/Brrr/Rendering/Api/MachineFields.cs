using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Rendering.Api;

/// <summary>One machine.</summary>
internal sealed class MachineFields(Machine machine, Farm farm)
{
    /// <summary>As the files write it.</summary>
    public string Name { get; } = machine.Name;

    /// <summary>As ids and addresses write it.</summary>
    public string Slug { get; } = machine.Slug;

    /// <summary>The source's repository, or its slug.</summary>
    public string Source { get; } = machine.Source.Name;

    /// <summary>Who runs it; null where unsaid.</summary>
    public string? Owner { get; } = machine.Source.Owner;

    /// <summary>Hardware in words; empty where unsaid.</summary>
    public string Description { get; } = machine.Description;

    /// <summary>Operating system in words; empty where unsaid.</summary>
    public string Os { get; } = machine.OperatingSystem;

    /// <summary>Processor architecture, such as "aarch64".</summary>
    public string Arch { get; } = machine.Architecture;

    /// <summary>Of its line in charts, as in CSS.</summary>
    public string Color { get; } = machine.Color;

    /// <summary>Of its points in charts.</summary>
    public string Marker { get; } = ApiText.Name(machine.Marker);

    /// <summary>Of its line in charts.</summary>
    public string Dash { get; } = ApiText.Name(machine.Dash);

    /// <summary>Id of the default series' comparison; null where it has no series.</summary>
    public string? Comparison { get; } = farm.DefaultSeriesOf(machine)?.Definition.Id;

    /// <summary>Whether the numbers are made up.</summary>
    public bool Sample { get; } = machine.Source.IsSample;

    /// <summary>Its nightly series.</summary>
    public IReadOnlyList<SeriesFields> Series { get; } =
        [.. farm.Analyses.Where(analysis => analysis.Series.Machine == machine).Select(analysis => new SeriesFields(analysis))];

    /// <summary>Dates between pairs of the default series that have none; gaps of more than a month are pauses and not listed.</summary>
    public IReadOnlyList<DateOnly> MissingNights { get; } = farm.DefaultSeriesOf(machine) is { } series ? series.MissingDates : [];
}
