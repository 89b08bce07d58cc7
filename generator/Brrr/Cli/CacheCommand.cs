using System.CommandLine;
using System.Globalization;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr cache</c>: what is kept of files that were read, and how large it is.</summary>
internal static class CacheCommand
{
    public static Command Create(Terminal terminal)
    {
        var prune = new Option<bool>("--prune") { Description = "Drop what no enabled source holds any more, and merge the rest into one file." };
        var data = new Option<string?>("--data") { Description = "Folder of the configuration.", HelpName = "DIR" };
        var command = new Command("cache", "Show what is kept of files that were read; losing it costs time only.") { prune, data };
        command.SetAction(parsed => Run(terminal, ProjectPaths.Find(parsed.GetValue(data), null), parsed.GetValue(prune)));
        return command;
    }

    private static int Run(Terminal terminal, ProjectPaths paths, bool prunes)
    {
        var folder = new CacheFolder(paths.Cache, ProjectLimits.Of(paths));
        var before = folder.Measure();
        if (!prunes)
        {
            terminal.Line("Cache     " + terminal.Bold(paths.Cache));
            Write(terminal, "Holds     ", before);
            return ExitCode.Fine;
        }

        Prune(paths);
        Write(terminal, "Before    ", before);
        Write(terminal, "Now       ", folder.Measure());
        return ExitCode.Fine;
    }

    /// <summary>Reads all sources as a build does; what that did not use is dropped.</summary>
    private static void Prune(ProjectPaths paths)
    {
        var definitions = SourcesFile.Read(paths.DataFile("sources.yaml"), ProjectPaths.NameOf("sources.yaml"), new List<LeftOut>());
        var limits = ProjectLimits.Of(paths);
        using var cache = ResultCache.Open(paths.Cache, limits)
            ?? throw new BrrrException(paths.Cache, "the cache can't be written", "let this user write there, or delete the folder");
        using var sources = OpenedSources.Of(definitions, limits, new SourceAccess(paths.Sources, true, GitTokens.None), cache);
        new SourceReader(limits, cache, null).Read(sources.All);
        cache.Prune();
    }

    private static void Write(Terminal terminal, string title, CacheSize size) => terminal.Line(string.Create(
        CultureInfo.InvariantCulture,
        $"{title}{size.Results:N0} results files in {size.Bytes / 1e6:F1} MB ({size.Segments:N0} segments, {size.Records:N0} records)"));
}
