using System.Globalization;
using System.Text;
using Brrr.Comparisons;
using Brrr.Site;
using Brrr.Statistics;

namespace Brrr.Cli;

/// <summary>Changes as lines of a terminal or of a Markdown table.</summary>
internal static class ChangeTable
{
    private static readonly string[] Headers = ["Night", "Machine", "Comparison", "Benchmark", "Change", "State", "Moved", "Range"];

    public static string ToText(IReadOnlyList<Change> changes, string cpython, Terminal terminal)
    {
        if (changes.Count == 0) return "No changes." + Environment.NewLine;
        var rows = changes.Select(change => Cells(change, cpython)).ToList();
        var widths = Headers.Select((header, column) => rows.Max(row => Math.Max(row[column].Length, header.Length))).ToArray();
        var text = new StringBuilder().AppendLine(terminal.Bold(Padded(Headers, widths)));
        foreach (var (change, row) in changes.Zip(rows))
            text.AppendLine(change.Direction == Direction.Faster ? terminal.Faster(Padded(row, widths)) : terminal.Slower(Padded(row, widths)));
        return text.ToString();
    }

    public static string ToMarkdown(IReadOnlyList<Change> changes, string cpython)
    {
        var text = new StringBuilder().AppendLine("| " + string.Join(" | ", Headers) + " |").AppendLine("|---|---|---|---|---:|---|---|---|");
        foreach (var change in changes) text.AppendLine("| " + string.Join(" | ", Cells(change, cpython).Select(MarkdownText.Escaped)) + " |");
        return text.ToString();
    }

    private static string[] Cells(Change change, string cpython) =>
    [
        change.FirstBad.Pair.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Terminal.Clean(change.Series.Machine.Name),
        change.Series.Definition.Id,
        Terminal.Clean(change.Benchmark ?? "geometric mean"),
        ((change.Ratio.Value - 1) * 100).ToString("+0.0;-0.0", CultureInfo.InvariantCulture) + " %",
        change.State.ToString().ToLowerInvariant() + (change.RecoveredBy is null ? "" : ", recovered") + (change.Recovers is null ? "" : ", a recovery"),
        change.Sides.Moved.ToString().ToLowerInvariant(),
        change.Range.CompareUrl(cpython),
    ];

    private static string Padded(string[] row, int[] widths) =>
        string.Join("  ", row.Select((cell, column) => column == 4 ? cell.PadLeft(widths[column]) : cell.PadRight(widths[column]))).TrimEnd();
}
