using System.Globalization;
using System.Text;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Pyperf;
using Brrr.Rendering.Api;
using Brrr.Site;
using Brrr.Statistics;

namespace Brrr.Cli;

/// <summary>Two files beside each other: the way of <c>pyperf compare_to</c>, with both geometric means and what stands in one file only.</summary>
internal sealed class CompareTable
{
    private static readonly string[] Headers = ["Benchmark", "Base", "Head", "Speedup", "Significance"];

    private readonly SuiteComparison comparison;
    private readonly CompareOptions options;
    private readonly IReadOnlyList<BenchmarkComparison> shown;
    private readonly IReadOnlyList<BenchmarkComparison> hidden;

    private CompareTable(SuiteComparison comparison, CompareOptions options)
    {
        this.comparison = comparison;
        this.options = options;
        var ordered = options.BySpeedup
            ? [.. comparison.Benchmarks.OrderByDescending(each => each.Speedup.Value).ThenBy(each => each.Name, StringComparer.Ordinal)]
            : comparison.Benchmarks;
        shown = [.. ordered.Where(each => options.ShowsAll || each.Significance.IsSignificant)];
        hidden = [.. comparison.Benchmarks.Where(each => !options.ShowsAll && !each.Significance.IsSignificant)];
    }

    public static CompareTable Of(SuiteReading before, SuiteReading after, IReadOnlySet<string> exclude, CompareOptions options) =>
        new(new SuiteComparison(new MeasuredSuite(before.Suite, before.Reasons), new MeasuredSuite(after.Suite, after.Reasons), exclude), options);

    public string ToText(Terminal terminal)
    {
        var rows = shown.Select(Cells).Append([]).Concat(Means()).ToList();
        var widths = Headers.Select((header, column) => rows.Where(row => row.Length > column).Select(row => row[column].Length).Append(header.Length).Max()).ToArray();
        var text = new StringBuilder();
        text.AppendLine("Base: " + Terminal.Clean(options.Base)).AppendLine("Head: " + Terminal.Clean(options.Head)).AppendLine();
        text.AppendLine(terminal.Bold(Padded(Headers, widths)));
        foreach (var row in rows) text.AppendLine(Colored(terminal, row, Padded(row, widths)));
        AppendNotes(text, "", name => Terminal.Clean(name));
        return text.ToString();
    }

    public string ToMarkdown()
    {
        var text = new StringBuilder();
        text.AppendLine("| " + string.Join(" | ", Headers) + " |");
        text.AppendLine("|---|---:|---:|---:|---|");
        foreach (var row in shown.Select(Cells).Concat(Means())) text.AppendLine("| " + string.Join(" | ", row.Select(MarkdownText.Escaped)) + " |");
        AppendNotes(text, "- ", MarkdownText.Escaped);
        return text.ToString();
    }

    public string ToJson() => Encoding.UTF8.GetString(ApiJson.Bytes(new CompareDocument(comparison, shown, options.Base, options.Head)));

    private static string[] Cells(BenchmarkComparison benchmark) =>
    [
        Terminal.Clean(benchmark.Name) + (benchmark.IsExcluded ? " (excluded)" : ""),
        ValueFormat.MeanAndDeviation(benchmark.Unit, benchmark.Base.Mean, benchmark.Base.StandardDeviation),
        ValueFormat.MeanAndDeviation(benchmark.Unit, benchmark.Head.Mean, benchmark.Head.StandardDeviation),
        InWords(benchmark.Speedup),
        benchmark.Significance switch
        {
            { IsSignificant: false } => "not significant",
            { TScore: { } score } => "t = " + score.ToString("F2", CultureInfo.InvariantCulture),
            _ => "significant",
        },
    ];

    private IEnumerable<string[]> Means()
    {
        if (comparison.Speedup is { } headline)
            yield return ["Geometric mean", "", "", InWords(headline), Count(comparison.Included.Count) + " without the excluded"];
        if (comparison.SpeedupAll is { } all)
            yield return ["Geometric mean of all", "", "", InWords(all), Count(comparison.Benchmarks.Count)];
    }

    /// <summary>pyperf's words, and the per cent that its two decimals hide.</summary>
    private static string InWords(Speedup speedup) => speedup.Value switch
    {
        1 => "no change",
        > 1 => string.Create(CultureInfo.InvariantCulture, $"{speedup.Value:F2}x faster ({(speedup.Value - 1) * 100:+0.0} %)"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{1 / speedup.Value:F2}x slower ({(speedup.Value - 1) * 100:0.0} %)"),
    };

    private static string Count(int benchmarks) => string.Create(CultureInfo.InvariantCulture, $"{benchmarks} benchmarks");

    private void AppendNotes(StringBuilder text, string bullet, Func<string, string> clean)
    {
        if (comparison.Benchmarks.Count == 0) text.AppendLine().Append(bullet).AppendLine("The files have no benchmark in common.");
        Note("Hidden because not significant", [.. hidden.Select(each => each.Name)]);
        Note("Only in base", [.. comparison.OnlyInBase.Select(each => $"{each.Name} ({each.Reason})")]);
        Note("Only in head", [.. comparison.OnlyInHead.Select(each => $"{each.Name} ({each.Reason})")]);
        Note("Left out", [.. comparison.LeftOut.Select(each => $"{each.Name} of {each.Side}: {each.Reason}")]);

        void Note(string title, IReadOnlyList<string> items)
        {
            if (items.Count == 0) return;
            text.AppendLine().Append(bullet).AppendLine(string.Create(CultureInfo.InvariantCulture, $"{title} ({items.Count}): {string.Join(", ", items.Select(clean))}"));
        }
    }

    private static string Padded(string[] row, int[] widths) =>
        string.Join("  ", row.Select((cell, column) => column is 0 or 4 ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd();

    private static string Colored(Terminal terminal, string[] row, string line) => row switch
    {
        [_, _, _, var speedup, ..] when speedup.Contains("faster", StringComparison.Ordinal) => terminal.Faster(line),
        [_, _, _, var speedup, ..] when speedup.Contains("slower", StringComparison.Ordinal) => terminal.Slower(line),
        _ => line,
    };
}
