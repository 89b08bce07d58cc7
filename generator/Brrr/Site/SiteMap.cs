using Brrr.Comparisons;
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
            new SiteFrame(dashboard.Title, dashboard.SiteUrl, dashboard.Repository, dashboard.SiteUrl is not null && source.Farm.Comparisons.Count > 0),
            [.. Summaries(source), .. Measured(source), .. Embedded(source), new PagePlan("data/", () => DataPage.Of(source, guide)) { Newest = NewestOf(source.Farm.Comparisons) }, .. articles.Select(article => new PagePlan(article.Name + "/", () => ArticlePage.Of(article)))]);
    }

    private static IEnumerable<PagePlan> Summaries(SiteSource source)
    {
        var newest = NewestOf(source.Farm.Comparisons);
        yield return new PagePlan("", () => HomePage.Of(source), source.DefaultSeries.Count == 0 ? [] : [HomePage.ChartName]) { Newest = newest };
        yield return new PagePlan("nights/", () => NightsPage.Of(source)) { Newest = newest };
        foreach (var plan in YearPage.Plans(source))
            yield return plan with { Newest = newest };
        foreach (var plan in ChangesPage.Plans(source))
            yield return plan with { Newest = newest };
        yield return new PagePlan("compare/", () => ComparePage.Of(source)) { Newest = newest };
        yield return new PagePlan("benchmarks/", () => BenchmarksPage.Of(source)) { Newest = newest };
        yield return new PagePlan("status/", () => StatusPage.Of(source)) { Newest = newest };
        yield return new PagePlan("404.html", () => NotFoundPage.Only);
    }

    private static IEnumerable<PagePlan> Embedded(SiteSource source) => source.Farm.Machines
        .Select(machine => new PagePlan(EmbedMachinePage.PathOf(machine), () => EmbedMachinePage.Of(machine, source)))
        .Prepend(new PagePlan("embed/chart/", () => EmbedChartPage.Of(source)));

    private static IEnumerable<PagePlan> Measured(SiteSource source)
    {
        var newest = NewestOf(source.Farm.Comparisons);
        foreach (var index in Enumerable.Range(0, source.Farm.Nights.Count))
            yield return PlanOfNight(index, source);
        foreach (var comparison in source.Farm.Comparisons)
            yield return PlanOfPair(comparison, source);
        foreach (var machine in source.Farm.Machines)
            yield return new PagePlan(Addresses.Machine(machine), () => MachinePage.Of(machine, source), [.. source.Farm.Series.Where(series => series.Machine == machine).Select(SeriesHistory.ChartNameOf)])
            {
                Newest = NewestOf(source.Farm.Comparisons.Where(comparison => comparison.Pair.Machine == machine)),
            };
        foreach (var change in source.StandingChanges)
            yield return PlanOfChange(change, source);
        foreach (var history in source.Benchmarks)
            yield return new PagePlan($"benchmarks/{history.Slug}/", () => BenchmarkPage.Of(history, source), BenchmarkPage.ChartNamesOf(history, source)) { Inputs = () => BenchmarkInputs.Of(history, source), Newest = newest };
    }

    private static PagePlan PlanOfNight(int index, SiteSource source)
    {
        var night = source.Farm.Nights[index];
        return new PagePlan(Addresses.Night(night.Date), () => ArchivedNights.Hold(source.Farm, night.Date) ? ArchivedNightPage.Of(source, index) : NightPage.Of(source, index))
        {
            Inputs = () => NightInputs.Of(index, source),
            Newest = NewestOf(night.Comparisons),
        };
    }

    private static PagePlan PlanOfPair(Comparison comparison, SiteSource source)
    {
        var isArchived = ArchivedNights.Hold(source.Farm, comparison.Pair);
        return new PagePlan(Addresses.Pair(comparison.Pair), () => isArchived ? ArchivedPairPage.Of(comparison, source) : PairPage.Of(comparison, source))
        {
            Inputs = () => source.InputsOf(comparison),
            Newest = comparison.Pair,
            IsArchived = isArchived,
        };
    }

    /// <summary>Steps of geometric means are few and stay whole.</summary>
    private static PagePlan PlanOfChange(Change change, SiteSource source)
    {
        var isArchived = change.Benchmark is not null && ArchivedNights.Hold(source.Farm, change.FirstBad.Pair);
        return new PagePlan($"{Addresses.Changes}{change.Id}/", () => isArchived ? ArchivedChangePage.Of(change, source) : ChangePage.Of(change, source))
        {
            Inputs = isArchived ? () => ArchivedChangeInputs.Of(change, source) : change.Benchmark is null ? null : () => ChangeInputs.Of(change, source),
            Newest = (change.ConfirmedAt ?? change.ProvisionalAt ?? change.FirstBad).Pair,
            IsArchived = isArchived,
        };
    }

    private static ResultPair? NewestOf(IEnumerable<Comparison> comparisons) => comparisons.MaxBy(comparison => comparison.Pair.Date)?.Pair;
}
