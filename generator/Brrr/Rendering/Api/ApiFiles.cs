using Brrr.Comparisons;
using Brrr.Rendering.Feeds;
using Brrr.Site;

namespace Brrr.Rendering.Api;

/// <summary>All files of the published data, version 1: what each is called and what is in it.</summary>
internal static class ApiFiles
{
    private const string Folder = "api/v1/";

    /// <summary>The site's root, from the folder.</summary>
    private const string Root = "../../";

    /// <param name="source">All that the site is made from.</param>
    /// <param name="schemas">What describes the files.</param>
    public static IEnumerable<SiteFile> Of(SiteSource source, ApiSchemas schemas)
    {
        var (farm, stamp) = (source.Farm, source.Stamp);
        var newest = farm.Series.Select(series => series.Latest).MaxBy(comparison => (comparison.Pair.Date, comparison.Pair.Id));
        foreach (var file in NightsFiles.Of(source, Folder)) yield return file;
        foreach (var file in CsvFiles.Of(source, Folder)) yield return file;
        yield return new SiteFile(Folder + "index.json", output => ApiJson.Write(IndexOf(farm, newest, stamp), output));
        yield return new SiteFile(Folder + "freshness.json", output => ApiJson.Write(FreshnessOf(farm, newest, stamp), output));
        yield return new SiteFile(Folder + "machines.json", output => ApiJson.Write(new MachinesDocument([.. farm.Machines.Select(machine => new MachineFields(machine, farm))]), output));
        yield return StatusFile.Of(source, Folder);

        foreach (var file in ChangeFiles.Of(farm, Folder)) yield return file;
        yield return new SiteFile(Folder + "goals.json", output => ApiJson.Write(new GoalsDocument([.. farm.Goals.Select(progress => new GoalFields(progress))]), output));
        yield return new SiteFile(Folder + "windows.json", output => ApiJson.Write(new WindowsDocument([.. farm.Analyses.SelectMany(analysis => analysis.Spans).Select(span => new WindowFields(span))]), output));
        yield return new SiteFile(Folder + "events.json", output => ApiJson.Write(new EventsDocument([.. source.Events.Select(each => new EventFields(each))]), output));
        foreach (var file in HistoryFiles.Of(farm, Folder, source.DigestOf)) yield return file;
        foreach (var file in BenchmarkHistoryFiles.Of(source.Benchmarks, Folder, source.DigestOf, archivedBefore: ArchivedNights.Before(farm))) yield return file;

        foreach (var file in schemas.In(Folder)) yield return file;
        foreach (var file in PairFiles.Of(source)) yield return file;
    }

    private static IndexDocument IndexOf(Farm farm, Comparison? newest, BuildStamp stamp) => new()
    {
        Title = farm.Dashboard.Title,
        MethodVersion = stamp.MethodVersion,
        DataCommit = stamp.DataCommit,
        NewestNight = newest?.Pair.Date,
        ArchivedBefore = ArchivedNights.Before(farm),
        License = farm.Dashboard.DataLicense,
        Machines = [.. farm.Machines.Select(machine => machine.Slug)],
        Comparisons = [.. farm.Dashboard.Comparisons.Select(definition => new ComparisonFields(definition))],
        Headline = farm.Headline is { } headline ? new HeadlineFields(headline) : null,
        Links = LinksOf(farm),
    };

    private static SortedDictionary<string, string> LinksOf(Farm farm)
    {
        var links = new SortedDictionary<string, string>(StringComparer.Ordinal)
        {
            ["badge"] = Root + "badge/overall.svg",
            ["badgeOfGoal"] = Root + "badge/goal-{goal}.svg",
            ["badgeOfMachine"] = Root + "badge/{machine}.svg",
            ["benchmark"] = "benchmarks/{slug}.json",
            ["benchmarks"] = "benchmarks/index.json",
            ["changes"] = "changes.json",
            ["documentation"] = Root + "data/",
            ["embedChart"] = Root + "embed/chart/",
            ["embedMachine"] = Root + "embed/machine/{machine}/",
            ["events"] = "events.json",
            ["freshness"] = "freshness.json",
            ["goals"] = "goals.json",
            ["headline"] = Root + "headline.txt",
            ["history"] = "history.json",
            ["incumbent"] = Root + "data/summary-all.json",
            ["incumbentMachines"] = Root + "data/machines.json",
            ["incumbentNight"] = Root + "data/runs/{date}.json",
            ["machines"] = "machines.json",
            ["nights"] = "nights.json",
            ["pair"] = "nights/{id}.json",
            ["schema"] = "schema/{name}.json",
            ["shieldsBadge"] = Root + "badge/overall.json",
            ["status"] = "status.json",
            ["windows"] = "windows.json",
        };
        foreach (var (name, address) in PairFiles.Links(farm).Concat(ChangeFiles.Links(farm)).Concat(CsvFiles.Links(farm)).Concat(HistoryFiles.Links(farm))) links[name] = address;
        foreach (var (name, address) in FeedFiles.Links(farm)) links[name] = Root + address;
        return links;
    }

    private static FreshnessDocument FreshnessOf(Farm farm, Comparison? newest, BuildStamp stamp) => new()
    {
        NewestNight = newest?.Pair.Date,
        NewestInstant = newest is null ? null : ApiText.Instant(newest.Pair.RunDate) ?? ApiText.Instant(newest.Pair.CommitInstant),
        DataCommit = stamp.DataCommit,
        GeneratorVersion = stamp.GeneratorVersion,
        MethodVersion = stamp.MethodVersion,
        Pairs = farm.Comparisons.Count,
        Sample = farm.IsSample,
    };
}
