using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A night in a machine's history.</summary>
internal sealed record HistoryLine(
    Link Night, string Commit, string Version, Measure? Speedup, string? Interval, Measure? SpeedupAll, int Faster, int Slower, Measure? Memory, string? Note)
{
    public static HistoryLine Of(Reading reading)
    {
        var card = MachineCard.Of(reading);
        var comparison = reading.Comparison;
        return new HistoryLine(
            card.Pair,
            comparison.Pair.Head.Name.Commit,
            comparison.Pair.Head.Name.Version.Text,
            card.Speedup,
            card.Interval,
            comparison.SpeedupAll is { } all ? Measure.Speedup(all.Value) : null,
            card.Faster,
            card.Slower,
            card.Memory,
            card.Note);
    }
}
