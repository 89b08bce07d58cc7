using System.Globalization;
using Brrr.Publishing;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>Tells a person what was published, or would be.</summary>
internal static class PublishReport
{
    private const int Examples = 5;
    private const int FindingsShown = 20;
    private const int HashDigits = 10;

    public static void Write(Terminal terminal, Publication publication, string where, bool isDryRun)
    {
        WriteFindings(terminal, publication.Warnings);
        var site = publication.Site;
        terminal.Line(string.Create(CultureInfo.InvariantCulture, $"Site      {site.Root} ({site.Files.Count} files, {site.Files.Sum(file => file.Length) / 1e6:F1} MB; links, data and weight are fine)"));
        terminal.Line("Branch    " + terminal.Bold(Terminal.Clean(where)));
        var (changes, verb) = (publication.Changes, isDryRun ? "Would" : "Changes");
        if (changes.IsNone)
        {
            terminal.Line(publication.Commit is null ? "Changes   nothing: it is published already" : "Changes   nothing but the history");
        }
        else
        {
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"{verb,-10}{(isDryRun ? "add" : "added")} {changes.Added.Count}, {(isDryRun ? "change" : "changed")} {changes.Changed.Count}, {(isDryRun ? "remove" : "removed")} {changes.Removed.Count}"));
            WritePaths(terminal, "+", changes.Added);
            WritePaths(terminal, "~", changes.Changed);
            WritePaths(terminal, "-", changes.Removed);
        }

        if (publication.Losses > 0) terminal.Line(string.Create(CultureInfo.InvariantCulture, $"Races     {publication.Losses} lost to other publishers"));
        if (publication.Commit is { } commit) terminal.Line("Commit    " + commit[..HashDigits]);
    }

    public static void WriteFindings(Terminal terminal, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Take(FindingsShown)) terminal.ErrorLine($"{(finding.Severity is Severity.Error ? "error" : "warning")}: {Terminal.Clean(finding.ToString())}");
        if (findings.Count > FindingsShown) terminal.ErrorLine(string.Create(CultureInfo.InvariantCulture, $"and {findings.Count - FindingsShown} more"));
    }

    private static void WritePaths(Terminal terminal, string sign, IReadOnlyList<string> paths)
    {
        foreach (var path in paths.Take(Examples)) terminal.Line(terminal.Dim($"      {sign} {Terminal.Clean(path)}"));
        if (paths.Count > Examples) terminal.Line(terminal.Dim(string.Create(CultureInfo.InvariantCulture, $"      {sign} and {paths.Count - Examples} more")));
    }
}
