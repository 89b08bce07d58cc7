using Brrr.Comparisons;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>A machine at a glance: what one of its nights says.</summary>
/// <param name="Name">As the files write it.</param>
/// <param name="Address">Its page.</param>
/// <param name="Description">Hardware and system in words; empty where nobody wrote any.</param>
/// <param name="Comparison">What is compared.</param>
/// <param name="Look">How its line looks.</param>
/// <param name="Pair">The night's page.</param>
/// <param name="Speedup">Null for fewer than two common benchmarks.</param>
/// <param name="Interval">Reproducibility interval in words; null where there is none.</param>
/// <param name="Verdict">In a word; null where there is none.</param>
/// <param name="Faster">Benchmarks that pyperf calls significantly faster.</param>
/// <param name="Slower">Benchmarks that pyperf calls significantly slower.</param>
/// <param name="Others">All other benchmarks.</param>
/// <param name="Memory">Null where a side has none, or where it is not to be trusted.</param>
/// <param name="Note">Why the night does not count; null where it does.</param>
/// <param name="Spark">The last nights; null where only one is shown.</param>
internal sealed record MachineCard(
    string Name,
    string Address,
    string Description,
    string Comparison,
    SeriesLook Look,
    Link Pair,
    Measure? Speedup,
    string? Interval,
    string? Verdict,
    int Faster,
    int Slower,
    int Others,
    Measure? Memory,
    string? Note,
    Spark? Spark)
{
    private const int SparkNights = 30;

    /// <summary>What a comparison says of its machine.</summary>
    public static MachineCard Of(Comparison comparison)
    {
        var machine = comparison.Pair.Machine;
        return new MachineCard(
            machine.Name,
            Addresses.Machine(machine),
            string.Join(", ", new[] { machine.Description, machine.OperatingSystem, machine.Architecture }.Where(text => text.Length > 0)),
            comparison.Pair.Definition.Title,
            SeriesLook.Of(machine),
            new Link(Addresses.Date(comparison.Pair.Date), Addresses.Pair(comparison.Pair)),
            comparison.Speedup is { } speedup ? Measure.Speedup(speedup.Value) : null,
            null,
            null,
            comparison.SignificantFaster,
            comparison.SignificantSlower,
            comparison.Benchmarks.Count - comparison.SignificantFaster - comparison.SignificantSlower,
            comparison is { IsMemoryTrusted: true, MemoryRatio: { } ratio } ? Measure.Memory(ratio) : null,
            comparison.Pair.Withheld is { } reason ? "withheld: " + reason : null,
            null);
    }

    /// <summary>A machine's latest night, with the nights before it.</summary>
    public static MachineCard Of(Series series, Headline? headline)
    {
        var latest = Of(series.Latest);
        var isCounted = headline is not null && headline.Comparisons.Contains(series.Latest);
        return latest with
        {
            Note = latest.Note ?? (isCounted ? null : "not in the headline: its latest night is too old"),
            Spark = series.Comparisons.Count < 2 ? null : new Spark(
                $"Speedup of the last {Math.Min(SparkNights, series.Comparisons.Count)} nights",
                latest.Look,
                [.. series.Comparisons.TakeLast(SparkNights).Select(comparison => comparison.Speedup?.Value)]),
        };
    }
}
