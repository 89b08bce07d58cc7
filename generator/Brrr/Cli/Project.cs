using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>What a project's results say, before anything is rendered.</summary>
/// <param name="Paths">Where its parts are.</param>
/// <param name="Farm">All numbers.</param>
/// <param name="Events">What may explain a step.</param>
/// <param name="Loaded">What was read.</param>
/// <param name="LeftOut">Everything that was left out, faults of the configuration first.</param>
/// <param name="DataCommit">Commit of the project's own data; null where it is not all committed, or outside git.</param>
internal sealed record Project(ProjectPaths Paths, Farm Farm, IReadOnlyList<PerfEvent> Events, LoadedResults Loaded, IReadOnlyList<LeftOut> LeftOut, string? DataCommit)
{
    /// <summary>Reads configuration and results, and compares.</summary>
    /// <param name="options">What is asked for. Folders named by hand are read without events, triage, withheld entries and sample.</param>
    /// <param name="progress">Told how many files of how many are read; may be called by several threads.</param>
    /// <exception cref="BrrrException">There is nothing to read from.</exception>
    public static Project Read(BuildOptions options, Action<int, int>? progress = null)
    {
        var paths = ProjectPaths.Find(options.Data, options.Output);
        var isFromFolders = options.Results.Count > 0;
        var faults = new List<LeftOut>();

        var dashboard = DashboardFile.Read(paths.DataFile("dashboard.yaml"), ProjectPaths.NameOf("dashboard.yaml"), faults);
        if (options.BaseUrl is { } address) dashboard = dashboard with { SiteUrl = address.TrimEnd('/') + "/" };
        var sources = isFromFolders ? FoldersThatExist(options.Results) : SourcesFile.Read(paths.DataFile("sources.yaml"), ProjectPaths.NameOf("sources.yaml"), faults);
        var events = isFromFolders ? [] : EventsFile.Read(paths.DataFile("events.yaml"), ProjectPaths.NameOf("events.yaml"), faults);
        var triage = isFromFolders ? new Dictionary<string, Triage>() : TriageFile.Read(paths.DataFile("triage.yaml"), ProjectPaths.NameOf("triage.yaml"), faults);
        var withheld = isFromFolders ? [] : WithheldFile.Read(paths.DataFile("withheld.yaml"), ProjectPaths.NameOf("withheld.yaml"), faults);

        using var cache = options.UsesCache ? ResultCache.Open(paths.Cache, ReadLimits.Default) : null;
        var loaded = ResultLoader.Load(sources, dashboard.Comparisons, withheld, ReadLimits.Default, progress, AccessOf(paths, options), cache);
        var commit = isFromFolders ? null : CommitOf(paths.Data);
        cache?.Save();
        var failures = isFromFolders ? [] : FailuresFolder.Read(paths.DataFile(FailuresFolder.Name), ProjectPaths.NameOf(FailuresFolder.Name), faults);
        var unmended = FailuresFolder.Unmended(failures, loaded.Results);
        var farm = Farm.Of(loaded.Machines, loaded.Results, loaded.Broken, dashboard, triage, unmended);
        var leftOut = (IReadOnlyList<LeftOut>)[.. faults, .. FailuresFolder.Listed(unmended, ProjectPaths.NameOf(FailuresFolder.Name)), .. loaded.LeftOut];
        return new Project(paths, farm, events, loaded with { LeftOut = leftOut }, leftOut, commit);
    }

    /// <summary>How repositories are reached.</summary>
    public static SourceAccess AccessOf(ProjectPaths paths, BuildOptions options) =>
        new(paths.Sources, options.IsOffline, new GitTokens(Environment.GetEnvironmentVariable));

    /// <summary>The newest commit that changed the data; null where it is not all committed.</summary>
    private static string? CommitOf(string data)
    {
        try
        {
            return WorkTree.CommitOfFolder(data);
        }
        catch (BrrrException)
        {
            // A source in it says why; the stamp does without.
            return null;
        }
    }

    /// <summary>A folder that somebody names by hand must be there and hold results.</summary>
    private static IReadOnlyList<SourceDefinition> FoldersThatExist(IReadOnlyList<string> arguments)
    {
        var sources = SourceDefinition.FromFolders(arguments);
        foreach (var folder in sources.Select(source => source.Folder ?? ""))
        {
            if (!Directory.Exists(folder)) throw new BrrrException(folder, "there is no such folder", "name a folder that holds bm-* directories");
            if (!Directory.EnumerateDirectories(folder, "bm-*").Any()) throw new BrrrException(folder, "holds no bm-* directory", "name a folder that holds some");
        }

        return sources;
    }
}
