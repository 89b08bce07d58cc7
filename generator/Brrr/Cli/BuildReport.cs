using System.Globalization;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>Tells a person what a build read, left out and wrote.</summary>
internal static class BuildReport
{
    private const int Examples = 3;

    public static void Write(Terminal terminal, BuildSummary summary, TimeSpan took, bool isVerbose)
    {
        var read = summary.Reading;
        terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Read      {Count(read.Files, "file")}: {Count(read.Pairs, "pair")}, {Count(read.Machines, "machine")}, {Count(read.Nights, "night")}{(read.IsSample ? " of made-up sample data" : "")}"));
        if (summary.Parsed < read.Files)
            terminal.Line($"Parsed    {Count(summary.Parsed, "file")}; {Count(read.Files - summary.Parsed, "file")} known from before");
        foreach (var source in summary.Sources.Where(source => source.Fetched is not null)) terminal.Line(Age(source, DateTimeOffset.UtcNow));
        WriteLeftOut(terminal, summary.LeftOut, isVerbose);
        terminal.Line(string.Create(
            CultureInfo.InvariantCulture,
            $"Wrote     {Count(summary.Writing.Files, "file")}, {summary.Writing.Bytes / 1e6:F1} MB ({summary.Writing.Changed} changed, {summary.Writing.Removed} removed)"));
        terminal.Line("Site      " + terminal.Bold(summary.Output));
        terminal.Line(string.Create(CultureInfo.InvariantCulture, $"Took      {took.TotalSeconds:F1} s"));
    }

    /// <summary>How old a source is that was not fetched anew.</summary>
    public static string Age(SourceState source, DateTimeOffset now) => string.Create(
        CultureInfo.InvariantCulture,
        $"Old       {Terminal.Clean(source.Slug)} {(source.IsReachable ? "was not asked" : "could not be reached")}: as it was fetched on {source.Fetched:yyyy-MM-dd}, {SourceAge.Of(now - source.Fetched)} ago");

    public static void WriteLeftOut(Terminal terminal, IReadOnlyList<LeftOut> leftOut, bool isVerbose)
    {
        if (leftOut.Count == 0) return;
        terminal.Line(string.Create(CultureInfo.InvariantCulture, $"Left out  {Count(leftOut.Count, "finding")}"));
        foreach (var group in leftOut.GroupBy(Kind).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal))
        {
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  {group.Count()} x {Terminal.Clean(group.Key)}"));
            var shown = isVerbose ? int.MaxValue : Examples;
            foreach (var each in group.Take(shown)) terminal.Line("      " + terminal.Dim(Terminal.Clean(each.ToString())));
            if (group.Count() > shown) terminal.Line(terminal.Dim(string.Create(CultureInfo.InvariantCulture, $"      and {group.Count() - shown} more (--verbose shows all)")));
        }
    }

    /// <summary>What was wrong without the value, so that like stands with like.</summary>
    private static string Kind(LeftOut each)
    {
        var end = each.What.IndexOfAny([':', '\'', '(']);
        return (end > 0 ? each.What[..end] : each.What).TrimEnd();
    }

    private static string Count(int number, string noun) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
