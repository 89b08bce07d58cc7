using System.Text;
using Brrr.Comparisons;
using Brrr.Site;

namespace Brrr.Notices;

/// <summary>What an issue says of a change: its numbers on each machine, the commits, and what to do about it.</summary>
internal static class ChangeNoticeBody
{
    /// <param name="changes">The same change on each machine.</param>
    /// <param name="dashboard">The address of the pages, and CPython's.</param>
    public static string Of(IReadOnlyList<Change> changes, Dashboard dashboard)
    {
        var text = new StringBuilder();
        text.Append("| Machine | Comparison | Change | State | What moved | First night | Commits |\n|---|---|---:|---|---|---|---|\n");
        foreach (var change in changes) text.Append("| ").AppendJoin(" | ", Cells(change, dashboard)).Append(" |\n");
        if (changes[0].Intersection is { } shared && changes.Count > 1) text.Append("\nWhat the ranges have in common: ").Append(shared.CompareUrl(dashboard.Cpython)).Append('\n');
        foreach (var change in changes.Where(change => change.EpochReason is not null))
            text.Append("\nThe machine ").Append(Escaped(change.Series.Machine.Name)).Append(" changed at that time: ").Append(Escaped(change.EpochReason ?? "")).Append(".\n");
        text.Append("\nTo say what became of it, add to `data/triage.yaml` under `changes`:\n\n```yaml\n");
        foreach (var change in changes) text.Append("  ").Append(change.Id).Append(": {state: investigating, note: \"\"}\n");
        return text.Append("```\n").ToString();
    }

    private static IEnumerable<string> Cells(Change change, Dashboard dashboard) =>
    [
        Escaped(change.Series.Machine.Name),
        Escaped(change.Series.Definition.Title),
        SpeedupText.Words(change.Ratio.Value),
        ChangeText.State(change) + (change.RecoveredBy is null ? "" : ", recovered"),
        ChangeText.Side(change),
        Linked(Addresses.Date(change.FirstBad.Pair.Date), Addresses.Change(change) ?? Addresses.Pair(change.FirstBad.Pair), dashboard),
        change.Range.CompareUrl(dashboard.Cpython),
    ];

    private static string Linked(string text, string address, Dashboard dashboard) => dashboard.SiteUrl is { } site ? $"[{text}]({site}{address})" : text;

    private static string Escaped(string text) => MarkdownText.Escaped(text);
}
