using System.Reflection;
using Brrr.Comparisons;
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
    /// <summary>Reads, compares, renders, writes; nothing of it where nothing is new.</summary>
    /// <param name="options">What is asked for.</param>
    /// <param name="progress">Told how many files of how many are read; may be called by several threads.</param>
    /// <exception cref="BrrrException">There is nothing to build from, or nowhere to write.</exception>
    public static BuildSummary Run(BuildOptions options, Action<int, int>? progress = null)
    {
        var began = DateTime.UtcNow;
        var paths = ProjectPaths.Find(options.Data, options.Output);
        var known = Task.Run(() => KnownOf(paths, options));
        using var opened = new OpenProject(options, progress);
        var (assets, before, found) = known.GetAwaiter().GetResult();
        var inputs = BuildInputs.HashOf(options, opened, began);
        if (options.UsesCache && Unchanged(before, inputs, found) is { } reading)
            return new BuildSummary(reading, 0, [.. opened.Sources.All.Select(source => source.State)], SiteWriting.Nothing(before), paths.Output);

        var schemas = ApiSchemas.Begun();
        var project = opened.Read();
        var writing = SiteWriter.Write(FilesOf(project, assets, schemas), paths.Output, before, found);
        var read = BuildReading.Of(project);
        (writing.Record with { Inputs = inputs, Notes = read.ToLines() }).Write(paths.SiteRecord);
        return new BuildSummary(read, read.Files - project.Loaded.FromCache, project.Loaded.Sources, writing, paths.Output);
    }

    /// <summary>What the site is made by, what it made before, and what of that is there: found while sources are opened.</summary>
    private static (AssetCatalog Assets, SiteRecord Before, OutputFolder Found) KnownOf(ProjectPaths paths, BuildOptions options)
    {
        var assets = AssetCatalog.Of(paths.Assets);
        var maker = PageFiles.MakerOf(paths.Templates, assets);
        var before = options.IsFull ? SiteRecord.None(maker) : SiteRecord.Read(paths.SiteRecord, maker);
        LateCollection.Ask(before.Files.Count);
        return (assets, before, OutputFolder.Of(Path.GetFullPath(paths.Output), before));
    }

    private static BuildReading? Unchanged(SiteRecord before, string inputs, OutputFolder found) =>
        inputs.Length > 0 && before.Inputs == inputs && before.IsIn(found) ? BuildReading.Parse(before.Notes) : null;

    private static IReadOnlyList<SiteFile> FilesOf(Project project, AssetCatalog assets, ApiSchemas schemas)
    {
        var stamp = new BuildStamp(GeneratorVersion, BuildStamp.CurrentMethod, project.DataCommit);
        var guide = new DataGuide(() => PublishedFiles.Of(project.Farm, schemas), ExamplesFolder.Read(project.Paths.Examples));
        var source = new SiteSource(project.Farm, project.Loaded, project.Events, stamp);

        // The longest files come first, so that no thread is left alone with one at the end.
        var (data, pages) = InParallel.Both(Data, Pages);
        return [.. data, .. pages];

        List<SiteFile> Data() => [.. IncumbentFiles.Of(project.Farm, project.Events), .. ApiFiles.Of(source, schemas), .. BadgeFiles.Of(project.Farm), .. FeedFiles.Of(project.Farm)];

        List<SiteFile> Pages()
        {
            var site = SiteMap.Of(source, project.Articles, guide);
            return [.. PageFiles.Of(site, project.Paths.Templates, assets), .. ShareFiles.Of(site, source, project.Paths.Font)];
        }
    }

    private static string GeneratorVersion =>
        typeof(SiteBuild).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0";
}
