using System.Globalization;
using System.Text;
using Brrr.Site;
using Brrr.Suggesting;

namespace Brrr.Cli;

/// <summary>Suggested events and the suspects of changes, as text for <c>events.yaml</c> or for a pull request.</summary>
/// <param name="Events">Newest first.</param>
/// <param name="Changes">Newest first.</param>
/// <param name="Cpython">Address of CPython's repository.</param>
internal sealed record SuggestionText(IReadOnlyList<SuggestedEvent> Events, IReadOnlyList<ChangeSuspects> Changes, string Cpython)
{
    /// <summary>The rest of a range is behind its link.</summary>
    private const int MostSuspects = 5;

    /// <summary>Entries as they go into the file; the suspects are comments.</summary>
    public string ToYaml()
    {
        var text = new StringBuilder(Events.Count == 0 ? "# Nothing new touches the JIT.\n" : "events:\n");
        foreach (var each in Events) text.Append("  - ").Append(each.Yaml).Append('\n');
        foreach (var change in Changes)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n# {Headline(change)}\n# {RangeOf(change)}\n");
            foreach (var suspect in change.Suspects.Take(MostSuspects))
                text.Append(CultureInfo.InvariantCulture, $"#   {suspect.Score}  {Date(suspect.Commit.Date)}  {Terminal.Clean(suspect.Commit.Title.Text)}  {suspect.Commit.LinkIn(Cpython)}  ({Terminal.Clean(string.Join(", ", suspect.Reasons))})\n");
        }

        return text.ToString();
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder("## Suggested events\n\n");
        if (Events.Count == 0)
        {
            text.Append("Nothing new touches the JIT.\n");
        }
        else
        {
            text.Append("Commits between the nights that touch `jit_files`. Delete what does not matter, and put its link under `rejected`.\n\n| Date | What | Link |\n|---|---|---|\n");
            foreach (var each in Events) text.Append(CultureInfo.InvariantCulture, $"| {Date(each.Date)} | {MarkdownText.Escaped(each.Title)} | <{each.Link}> |\n");
        }

        foreach (var change in Changes) Add(text, change);
        return text.ToString();
    }

    private void Add(StringBuilder text, ChangeSuspects change)
    {
        text.Append(CultureInfo.InvariantCulture, $"\n## {MarkdownText.Escaped(Headline(change))}\n\n{RangeOf(change)}\n");
        if (change.Suspects.Count == 0) return;
        text.Append("\n| Points | Date | Suspect | Why |\n|---:|---|---|---|\n");
        foreach (var suspect in change.Suspects.Take(MostSuspects))
            text.Append(CultureInfo.InvariantCulture, $"| {suspect.Score} | {Date(suspect.Commit.Date)} | {MarkdownText.Escaped(suspect.Commit.Title.Text)} (<{suspect.Commit.LinkIn(Cpython)}>) | {MarkdownText.Escaped(string.Join(", ", suspect.Reasons))} |\n");
    }

    private static string Headline(ChangeSuspects change) => Terminal.Clean(
        $"{change.Change.Id}: {ChangeText.State(change.Change)}, {PercentText.Change(change.Change.Ratio.Value)}, {ChangeText.Side(change.Change)}");

    private string RangeOf(ChangeSuspects change) =>
        $"{(change.Commits is { } commits ? commits.ToString(CultureInfo.InvariantCulture) + " commits, " + change.Suspects.Count.ToString(CultureInfo.InvariantCulture) + " of them change code" : "The clone lacks these commits")}: {change.Range.CompareUrl(Cpython)}";

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
