using System.Reflection;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Rendering;
using Brrr.Rendering.Api;
using Brrr.Results;
using Brrr.Site;

namespace Brrr.Cli;

/// <summary>The whole way from results to a site, in the order in which it happens.</summary>
internal static class SiteBuild
{
    /// <summary>Reads, compares, renders, writes.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="progress">Told how many files of how many are read; may be called by several threads.</param>
    /// <exception cref="BrrrException">There is nothing to build from, or nowhere to write.</exception>
    public static BuildSummary Run(BuildOptions options, Action<int, int>? progress = null)
    {
        var paths = ProjectPaths.Find(options.Data, options.Output);
        var isFromFolders = options.Results.Count > 0;
        var faults = new List<LeftOut>();

        var dashboard = DashboardFile.Read(Path.Combine(paths.Data, "dashboard.yaml"), ProjectPaths.NameOf("dashboard.yaml"), faults);
        if (options.BaseUrl is { } address) dashboard = dashboard with { SiteUrl = address.TrimEnd('/') + "/" };
        var sources = isFromFolders
            ? FoldersThatExist(options.Results)
            : SourcesFile.Read(Path.Combine(paths.Data, "sources.yaml"), ProjectPaths.NameOf("sources.yaml"), faults);
        var events = isFromFolders ? [] : EventsFile.Read(Path.Combine(paths.Data, "events.yaml"), ProjectPaths.NameOf("events.yaml"), faults);
        var withheld = isFromFolders ? [] : WithheldFile.Read(Path.Combine(paths.Data, "withheld.yaml"), ProjectPaths.NameOf("withheld.yaml"), faults);

        var loaded = ResultLoader.Load(sources, dashboard.Comparisons, withheld, ReadLimits.Default, progress);
        var farm = Farm.Of(loaded.Machines, loaded.Results, loaded.Broken, dashboard);
        var leftOut = (IReadOnlyList<LeftOut>)[.. faults, .. loaded.LeftOut];
        var stamp = new BuildStamp(GeneratorVersion, BuildStamp.CurrentMethod, null);
        var complete = loaded with { LeftOut = leftOut };
        var site = SiteMap.Of(new SiteSource(farm, complete, events, stamp), ArticlesFolder.Read(paths.Articles));
        var files = PageFiles.Of(site, paths.Templates, paths.Assets).Concat(ApiFiles.Of(farm, complete, stamp)).ToList();
        var writing = SiteWriter.Write(files, paths.Output);
        return new BuildSummary(farm, loaded, leftOut, writing, paths.Output);
    }

    private static string GeneratorVersion =>
        typeof(SiteBuild).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";

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
