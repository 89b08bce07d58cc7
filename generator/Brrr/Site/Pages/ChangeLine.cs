using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>A regression or improvement in a list.</summary>
/// <param name="Night">The first night of the new level, and the change's page; a withdrawn one leads to that night's pair.</param>
/// <param name="Machine">The machine and its page.</param>
/// <param name="Look">How the machine's line looks.</param>
/// <param name="Subject">The benchmark, or the geometric mean, and the change's page.</param>
/// <param name="Step">Speedup after over speedup before.</param>
/// <param name="Side">Which side moved, and which way, in words.</param>
/// <param name="State">"provisional", "confirmed" or "withdrawn".</param>
/// <param name="Commits">The commits that may have caused it.</param>
/// <param name="Note">Recovered, corroborated, or explained by the machine; empty where there is nothing to say.</param>
/// <param name="Sentence">All of it in one.</param>
internal sealed record ChangeLine(
    Link Night, Link Machine, SeriesLook Look, Link Subject, Measure Step, string Side, string State, Link Commits, string Note, string Sentence)
    : SharedModel
{
    public static ChangeLine Of(Change change, SiteSource source)
    {
        var pair = change.FirstBad.Pair;
        var step = Measure.Speedup(change.Ratio.Value);
        var address = Addresses.Change(change);
        return new ChangeLine(
            new Link(Addresses.Date(pair.Date), address ?? Addresses.Pair(pair)),
            new Link(pair.Machine.Name, Addresses.Machine(pair.Machine)),
            SeriesLook.Of(pair.Machine),
            new Link(ChangeText.Subject(change), address ?? (change.Benchmark is { } name ? source.Addresses.Benchmark(name) : null)),
            step,
            ChangeText.Side(change),
            ChangeText.State(change),
            CommitsOf(change.Intersection ?? change.Range, source.Farm.Dashboard),
            NoteOf(change, source),
            ChangeText.SentenceOf(change));
    }

    /// <summary>A range of commits and its compare view.</summary>
    public static Link CommitsOf(CommitRange range, Dashboard dashboard) =>
        new($"{range.After.Head.Name.Commit}\u2026{range.UpTo.Head.Name.Commit}", WebAddress.OrNull(range.CompareUrl(dashboard.Cpython)));

    private static string NoteOf(Change change, SiteSource source) => string.Join("; ", new[]
    {
        source.ChangeOf(change.RecoveredBy) is { } recovery ? $"recovered {Addresses.Date(recovery.FirstBad.Pair.Date)}" : null,
        source.ChangeOf(change.Recovers) is { } loss ? $"recovery of {Addresses.Date(loss.FirstBad.Pair.Date)}" : null,
        change.CorroboratedBy.Count > 0 ? ChangeText.Machines(change) : null,
        change.EpochReason is { } reason ? "the machine changed: " + reason : null,
        change.Triage.State == Triage.New.State ? null : change.Triage.State,
    }.OfType<string>());
}
