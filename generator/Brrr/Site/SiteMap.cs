using Brrr.Loading;
using Brrr.Site.Pages;

namespace Brrr.Site;

/// <summary>Which pages exist, and what each says. Pure.</summary>
/// <param name="Frame">What every page shares.</param>
/// <param name="Pages">All pages; no two have one address.</param>
internal sealed record SiteMap(SiteFrame Frame, IReadOnlyList<PagePlan> Pages)
{
    /// <param name="source">What was measured.</param>
    /// <param name="articles">What people wrote.</param>
    /// <param name="guide">What the page about the data says besides.</param>
    public static SiteMap Of(SiteSource source, IReadOnlyList<Article> articles, DataGuide guide)
    {
        var dashboard = source.Farm.Dashboard;
        return new SiteMap(
            new SiteFrame(dashboard.Title, dashboard.SiteUrl, dashboard.Repository),
            [.. Summaries(source), .. Measured(source), .. Embedded(source), new PagePlan("data/", () => DataPage.Of(source, guide)), .. articles.Select(article => new PagePlan(article.Name + "/", () => ArticlePage.Of(article)))]);
    }

    private static IEnumerable<PagePlan> Summaries(SiteSource source)
    {
        yield return new PagePlan("", () => HomePage.Of(source), source.DefaultSeries.Count == 0 ? [] : [HomePage.ChartName]);
        yield return new PagePlan("nights/", () => NightsPage.Of(source));
        foreach (var plan in ChangesPage.Plans(source))
            yield return plan;
        yield return new PagePlan("benchmarks/", () => BenchmarksPage.Of(source));
        yield return new PagePlan("status/", () => StatusPage.Of(source));
        yield return new PagePlan("404.html", () => NotFoundPage.Only);
    }

    private static IEnumerable<PagePlan> Embedded(SiteSource source) => source.Farm.Machines
        .Select(machine => new PagePlan(EmbedMachinePage.PathOf(machine), () => EmbedMachinePage.Of(machine, source)))
        .Prepend(new PagePlan("embed/chart/", () => EmbedChartPage.Of(source)));

    private static IEnumerable<PagePlan> Measured(SiteSource source)
    {
        foreach (var (index, night) in source.Farm.Nights.Index())
            yield return new PagePlan(Addresses.Night(night.Date), () => NightPage.Of(source, index));
        foreach (var comparison in source.Farm.Comparisons)
            yield return new PagePlan(Addresses.Pair(comparison.Pair), () => PairPage.Of(comparison, source));
        foreach (var machine in source.Farm.Machines)
            yield return new PagePlan(Addresses.Machine(machine), () => MachinePage.Of(machine, source), [.. source.Farm.Series.Where(series => series.Machine == machine).Select(SeriesHistory.ChartNameOf)]);
        foreach (var change in source.StandingChanges)
            yield return new PagePlan($"{Addresses.Changes}{change.Id}/", () => ChangePage.Of(change, source));
        foreach (var history in source.Benchmarks)
            yield return new PagePlan($"benchmarks/{history.Slug}/", () => BenchmarkPage.Of(history, source), BenchmarkPage.ChartNamesOf(history, source));
    }
}
