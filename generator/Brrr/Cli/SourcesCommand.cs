using System.CommandLine;
using System.Globalization;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr sources</c>: each source with its commit, age, files and machines.</summary>
internal static class SourcesCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new BuildCommandOptions();
        var json = new Option<bool>("--json") { Description = "As JSON." };
        var command = new Command("sources", "List where results come from, and how it stands.") { json };
        options.AddSourcesTo(command);
        command.SetAction(parsed => Run(terminal, options.Of(parsed), parsed.GetValue(json)));
        return command;
    }

    private static int Run(Terminal terminal, BuildOptions options, bool asJson)
    {
        var sources = Listings(options);
        if (asJson) terminal.Line(SourcesJson.Of(sources));
        else WriteText(terminal, sources, DateTimeOffset.UtcNow);
        return sources.All(source => source.Reachable) ? ExitCode.Fine : ExitCode.Failed;
    }

    private static List<SourceListing> Listings(BuildOptions options)
    {
        var paths = ProjectPaths.Find(options.Data, options.Output);
        var definitions = options.Results.Count > 0
            ? SourceDefinition.FromFolders(options.Results)
            : SourcesFile.Read(paths.DataFile("sources.yaml"), ProjectPaths.NameOf("sources.yaml"), new List<LeftOut>());
        var limits = ProjectLimits.Of(paths);
        using var cache = options.UsesCache ? ResultCache.Open(paths.Cache, limits) : null;
        var listings = new List<SourceListing>();
        foreach (var definition in definitions)
        {
            using var source = OpenedSource.Of(definition, limits, OpenProject.AccessOf(paths, options), cache);
            listings.Add(new SourceListing(source));
        }

        cache?.Save();
        return listings;
    }

    private static void WriteText(Terminal terminal, List<SourceListing> sources, DateTimeOffset now)
    {
        foreach (var source in sources)
        {
            terminal.Line(terminal.Bold(Terminal.Clean(source.Name)));
            terminal.Line("  place     " + Terminal.Clean(source.Place));
            if (source.Commit is { } commit) terminal.Line($"  commit    {commit}{Made(source, now)}");
            if (source.Fetched is { } fetched) terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  fetched   {fetched.UtcDateTime:yyyy-MM-dd HH:mm} UTC, {SourceAge.Of(now - fetched)} ago"));
            terminal.Line(string.Create(CultureInfo.InvariantCulture, $"  files     {source.Files:N0}"));
            terminal.Line("  machines  " + (source.Machines.Count == 0 ? "none" : Terminal.Clean(string.Join(", ", source.Machines))));
            if (source.Fault is { } fault) terminal.Line("  fault     " + terminal.Slower(Terminal.Clean(fault)));
        }

        if (sources.Count == 0) terminal.Line("No sources are enabled in data/sources.yaml.");
    }

    private static string Made(SourceListing source, DateTimeOffset now) =>
        source.Committed is { } made ? string.Create(CultureInfo.InvariantCulture, $" of {made.UtcDateTime:yyyy-MM-dd}, {SourceAge.Of(now - made)} ago") : "";
}
