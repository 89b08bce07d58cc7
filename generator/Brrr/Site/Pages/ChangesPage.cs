using System.Globalization;
using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>Regressions and improvements, newest first: the first page, or an older month of them.</summary>
/// <param name="Month">The month as a title; null for the first page.</param>
/// <param name="Summary">How many there are.</param>
/// <param name="Machines">Machines that have any, and where only theirs are.</param>
/// <param name="Stories">What happened.</param>
/// <param name="Withdrawn">Those that were provisional and did not last, newest first; on the first page only.</param>
/// <param name="WithdrawnInAll">How many of these there are.</param>
/// <param name="Older">Pages of older months, newest first.</param>
internal sealed record ChangesPage(
    string? Month,
    string Summary,
    IReadOnlyList<Link> Machines,
    IReadOnlyList<ChangeStory> Stories,
    IReadOnlyList<ChangeLine> Withdrawn,
    int WithdrawnInAll,
    IReadOnlyList<Link> Older)
    : Page
{
    private const int MostWithdrawn = 40;

    public override string Template => "changes";

    public override string Section => "changes";

    /// <summary>The first page, and one a month for what does not fit on it.</summary>
    public static IEnumerable<PagePlan> Plans(SiteSource source)
    {
        var archive = ChangeArchive.Of(source.Stories);
        var older = archive.Months.Select(month => new Link(month.Title, month.Path)).ToList();
        var all = new Lazy<(string Summary, List<Link> Machines)>(() => (SummaryOf(source.Farm.Changes), MachinesOf(source)));
        yield return new PagePlan(Addresses.Changes, () => First(archive.Newest, older, all.Value, source));
        foreach (var month in archive.Months)
            yield return new PagePlan(month.Path, () => OfMonth(month, older, all.Value, source));
    }

    private static ChangesPage First(IReadOnlyList<ChangeStory> stories, List<Link> older, (string Summary, List<Link> Machines) all, SiteSource source)
    {
        var withdrawn = source.Farm.Changes.Where(change => change.State == ChangeState.Withdrawn).ToList();
        return Of(null, Addresses.Changes, "Changes", stories, older, all, source) with
        {
            Withdrawn = [.. withdrawn.Take(MostWithdrawn).Select(change => source.LineOf(change))],
            WithdrawnInAll = withdrawn.Count,
        };
    }

    private static ChangesPage OfMonth(ChangeMonth month, List<Link> older, (string Summary, List<Link> Machines) all, SiteSource source) =>
        Of(month.Title, month.Path, $"Changes of {month.Title}", month.Stories, [.. older.Where(link => link.Address != month.Path)], all, source);

    /// <summary>What every one of these pages says of all changes is found once.</summary>
    private static ChangesPage Of(string? month, string path, string title, IReadOnlyList<ChangeStory> stories, IReadOnlyList<Link> older, (string Summary, List<Link> Machines) all, SiteSource source) =>
        new(month, all.Summary, all.Machines, stories, [], 0, older)
        {
            Path = path,
            Title = title,
            Description = "Regressions and improvements of CPython's JIT: which machine, which benchmark, which commits, and which side moved.",
            Origin = $"All nightly pairs of each series, replayed as they arrived, method version {source.Stamp.MethodVersion}.",
            IsSample = source.Farm.IsSample,
        };

    private static string SummaryOf(IReadOnlyList<Change> changes)
    {
        var standing = changes.Where(change => change.State != ChangeState.Withdrawn).ToList();
        var means = standing.Count(change => change.Benchmark is null);
        var provisional = standing.Count(change => change.State == ChangeState.Provisional);
        return string.Create(CultureInfo.InvariantCulture, $"Found so far: {means} of geometric means and {standing.Count - means} of single benchmarks, {provisional} of them provisional.");
    }

    /// <summary>A machine's page has a place for changes only where the series that it is judged by has some of its mean.</summary>
    private static List<Link> MachinesOf(SiteSource source) =>
        [.. from machine in source.Farm.Machines
            where source.Farm.Changes.Any(change => change.Series.Machine == machine)
            let series = source.Farm.DefaultSeriesOf(machine)
            let hasPlace = source.StandingChanges.Any(change => change.Benchmark is null && change.Series == series)
            select new Link(machine.Name, Addresses.Machine(machine) + (hasPlace ? "#changes" : ""))];
}
