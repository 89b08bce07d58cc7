using System.Reflection;
using Brrr.Loading;
using Brrr.Rendering;
using Brrr.Rendering.Api;
using Brrr.Rendering.Badges;
using Brrr.Rendering.Feeds;
using Brrr.Rendering.Incumbent;
using Brrr.Rendering.Sharing;
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
        var project = Project.Read(options, progress);
        var stamp = new BuildStamp(GeneratorVersion, BuildStamp.CurrentMethod, project.DataCommit);
        var schemas = new ApiSchemas();
        var guide = new DataGuide(() => PublishedFiles.Of(project.Farm, schemas), ExamplesFolder.Read(project.Paths.Examples));
        var source = new SiteSource(project.Farm, project.Loaded, project.Events, stamp);
        var site = SiteMap.Of(source, ArticlesFolder.Read(project.Paths.Articles), guide);
        var pages = new PageFiles(site, project.Paths.Templates, project.Paths.Assets);
        IReadOnlyList<SiteFile> files =
        [
            .. pages.All(),
            .. ShareFiles.Of(site, source, project.Paths.Font),
            .. ApiFiles.Of(project.Farm, project.Loaded, project.Events, stamp, schemas),
            .. BadgeFiles.Of(project.Farm),
            .. FeedFiles.Of(project.Farm),
            .. IncumbentFiles.Of(project.Farm, project.Events),
        ];
        var maker = pages.Maker();
        var before = options.IsFull ? SiteRecord.None(maker) : SiteRecord.Read(project.Paths.SiteRecord, maker);
        var writing = SiteWriter.Write(files, project.Paths.Output, before);
        writing.Record.Write(project.Paths.SiteRecord);
        return new BuildSummary(project.Farm, project.Loaded, project.LeftOut, writing, project.Paths.Output);
    }

    private static string GeneratorVersion =>
        typeof(SiteBuild).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
