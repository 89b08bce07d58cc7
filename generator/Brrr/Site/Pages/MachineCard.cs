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
/// <param name="Verdict">In words; empty where there is none.</param>
/// <param name="Faster">Benchmarks whose verdict is faster; before there are verdicts, those that pyperf calls significantly faster.</param>
/// <param name="Slower">The same for slower.</param>
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
    string Verdict,
    int Faster,
    int Slower,
    int Others,
    Measure? Memory,
    string? Note,
    Spark? Spark)
{
    private const int SparkNights = 30;

    /// <summary>What a pair says of its machine.</summary>
    public static MachineCard Of(Reading reading)
    {
        var comparison = reading.Comparison;
        var machine = comparison.Pair.Machine;
        var faster = reading.CountOf(Statistics.Verdict.Faster) ?? comparison.SignificantFaster;
        var slower = reading.CountOf(Statistics.Verdict.Slower) ?? comparison.SignificantSlower;
        var all = reading.CountOf(Statistics.Verdict.Faster) is null ? comparison.Benchmarks.Count : comparison.Included.Count;
        return new MachineCard(
            machine.Name,
            Addresses.Machine(machine),
            string.Join(", ", new[] { machine.Description, machine.OperatingSystem, machine.Architecture }.Where(text => text.Length > 0)),
            comparison.Pair.Definition.Title,
            SeriesLook.Of(machine),
            new Link(Addresses.Date(comparison.Pair.Date), Addresses.Pair(comparison.Pair)),
            comparison.Speedup is { } speedup ? Measure.Speedup(speedup.Value) : null,
            VerdictText.Interval(reading.Reproducibility),
            VerdictText.Words(reading.Verdict) + (reading.IsProvisional ? ", provisionally" : ""),
            faster,
            slower,
            all - faster - slower,
            comparison is { IsMemoryTrusted: true, MemoryRatio: { } ratio } ? Measure.Memory(ratio) : null,
            NoteOf(reading),
            null);
    }

    /// <summary>A machine's latest night, with the nights before it.</summary>
    public static MachineCard Of(SeriesAnalysis analysis, Headline? headline)
    {
        var latest = Of(analysis.Readings[^1]);
        var nights = analysis.Series.Comparisons;
        var isCounted = headline is not null && headline.Comparisons.Contains(nights[^1]);
        return latest with
        {
            Note = latest.Note ?? (isCounted ? null : "not in the headline: its latest night is too old"),
            Spark = nights.Count < 2 ? null : new Spark(
                $"Speedup of the last {Math.Min(SparkNights, nights.Count)} nights",
                latest.Look,
                [.. nights.TakeLast(SparkNights).Select(comparison => comparison.Speedup?.Value)]),
        };
    }

    private static string? NoteOf(Reading reading) => reading switch
    {
        { Comparison.Pair.Withheld: { } reason } => "withheld: " + reason,
        { JitOff: { } reason } => "counts nowhere, the JIT seems to be off: " + reason,
        _ => null,
    };
}
