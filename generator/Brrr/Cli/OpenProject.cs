using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>A project whose configuration is read and whose sources are fetched and listed; no result is read yet.</summary>
internal sealed class OpenProject : IDisposable
{
    private readonly List<LeftOut> faults = [];
    private readonly Action<int, int>? progress;
    private readonly bool isFromFolders;
    private readonly Dashboard dashboard;
    private readonly IReadOnlyList<PerfEvent> events;
    private readonly IReadOnlyDictionary<string, Triage> triage;
    private readonly IReadOnlyList<WithheldRule> withheld;
    private readonly ReadLimits limits;
    private readonly ResultCache? cache;

    /// <param name="options">What is asked for. Folders named by hand are read without events, triage, withheld entries and sample.</param>
    /// <param name="progress">Told how many files of how many are read; may be called by several threads.</param>
    /// <exception cref="BrrrException">There is nothing to read from.</exception>
    public OpenProject(BuildOptions options, Action<int, int>? progress = null)
    {
        this.progress = progress;
        isFromFolders = options.Results.Count > 0;
        Paths = ProjectPaths.Find(options.Data, options.Output);
        (dashboard, limits) = Read("dashboard.yaml", DashboardFile.ReadWithLimits);
        if (options.BaseUrl is { } address) dashboard = dashboard with { SiteUrl = address.TrimEnd('/') + "/" };
        var definitions = isFromFolders ? FoldersThatExist(options.Results) : Read("sources.yaml", SourcesFile.Read);
        events = isFromFolders ? [] : Read("events.yaml", EventsFile.Read);
        triage = isFromFolders ? new Dictionary<string, Triage>() : Read("triage.yaml", TriageFile.Read);
        withheld = isFromFolders ? [] : Read("withheld.yaml", WithheldFile.Read);
        cache = options.UsesCache ? ResultCache.Open(Paths.Cache, limits) : null;
        Sources = OpenedSources.Of(definitions, limits, AccessOf(Paths, options), cache);
        DataCommit = isFromFolders ? null : CommitOf(Paths.Data);
    }

    public ProjectPaths Paths { get; }

    public OpenedSources Sources { get; }

    /// <summary>Commit of the project's own data; null where it is not all committed, or outside git.</summary>
    public string? DataCommit { get; }

    /// <summary>How repositories are reached.</summary>
    public static SourceAccess AccessOf(ProjectPaths paths, BuildOptions options) =>
        new(paths.Sources, options.IsOffline, new GitTokens(Environment.GetEnvironmentVariable));

    /// <summary>Reads the results, and compares.</summary>
    public Project Read()
    {
        var loaded = ResultLoader.Load(Sources, dashboard.Comparisons, withheld, new SourceReader(limits, cache, progress));
        var failures = isFromFolders ? [] : FailuresFolder.Read(Paths.DataFile(FailuresFolder.Name), ProjectPaths.NameOf(FailuresFolder.Name), faults);
        var articles = ArticlesFolder.Read(Paths.Articles, faults);
        var unmended = FailuresFolder.Unmended(failures, loaded.Results);
        var pairs = cache is null ? null : new KnownPairs(cache);
        var series = cache is null ? null : new KnownSeries(cache);
        var farm = Farm.Of(loaded.Machines, loaded.Results, loaded.Broken, dashboard, triage, unmended, pairs, series);
        cache?.Save();
        var leftOut = (IReadOnlyList<LeftOut>)[.. faults, .. FailuresFolder.Listed(unmended, ProjectPaths.NameOf(FailuresFolder.Name)), .. loaded.LeftOut];
        return new Project(Paths, farm, events, loaded with { LeftOut = leftOut }, leftOut, DataCommit) { Articles = articles };
    }

    public void Dispose()
    {
        Sources.Dispose();
        cache?.Dispose();
    }

    private T Read<T>(string file, Func<string, string, ICollection<LeftOut>, T> read) => read(Paths.DataFile(file), ProjectPaths.NameOf(file), faults);

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
