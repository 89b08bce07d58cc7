using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Charts;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>A regression or improvement in a list.</summary>
/// <param name="Night">The first night of the new level, and its pair.</param>
/// <param name="Machine">The machine and its page.</param>
/// <param name="Look">How the machine's line looks.</param>
/// <param name="Subject">The benchmark and its page, or the geometric mean.</param>
/// <param name="Step">Speedup after over speedup before.</param>
/// <param name="Side">Which side moved, in words.</param>
/// <param name="State">"provisional", "confirmed" or "withdrawn".</param>
/// <param name="Commits">The commits that may have caused it.</param>
/// <param name="Note">Recovered, corroborated, or explained by the machine; empty where there is nothing to say.</param>
/// <param name="Sentence">All of it in one.</param>
internal sealed record ChangeLine(
    Link Night, Link Machine, SeriesLook Look, Link Subject, Measure Step, string Side, string State, Link Commits, string Note, string Sentence)
{
    public static ChangeLine Of(Change change, SiteSource source)
    {
        var pair = change.FirstBad.Pair;
        var step = Measure.Speedup(change.Ratio.Value);
        var subject = change.Benchmark ?? "geometric mean";
        var range = change.Intersection ?? change.Range;
        return new ChangeLine(
            new Link(Addresses.Date(pair.Date), Addresses.Pair(pair)),
            new Link(pair.Machine.Name, Addresses.Machine(pair.Machine)),
            SeriesLook.Of(pair.Machine),
            new Link(subject, change.Benchmark is { } name ? source.Addresses.Benchmark(name) : null),
            step,
            SideOf(change),
            change.State.ToString().ToLowerInvariant(),
            new Link($"{range.After.Head.Name.Commit}\u2026{range.UpTo.Head.Name.Commit}", WebAddress.OrNull(range.CompareUrl(source.Farm.Dashboard.Cpython))),
            NoteOf(change),
            $"{Addresses.Date(pair.Date)}: {subject} on {pair.Machine.Name} {step.Words}, {SideOf(change)} ({change.State.ToString().ToLowerInvariant()})");
    }

    private static string SideOf(Change change) => change.Sides.Moved switch
    {
        MovedSide.Head => "the JIT's side moved",
        MovedSide.Base => "the interpreter's side moved",
        _ => "both sides moved",
    };

    private static string NoteOf(Change change) => string.Join("; ", new[]
    {
        change.RecoveredBy is null ? null : "taken back later",
        change.Recovers is null ? null : "takes an earlier one back",
        change.CorroboratedBy.Count > 0 ? $"seen on {change.CorroboratedBy.Count + 1} machines" : null,
        change.EpochReason is { } reason ? "the machine changed: " + reason : null,
        change.Triage.State == "new" ? null : change.Triage.State,
    }.OfType<string>());
}
