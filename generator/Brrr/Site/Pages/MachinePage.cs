using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>One machine: what it is, and all that it measured.</summary>
/// <param name="Name">As the files write it.</param>
/// <param name="Look">How its line looks.</param>
/// <param name="Facts">Hardware, system, owner.</param>
/// <param name="Latest">Its latest night; null where it has no nightly series.</param>
/// <param name="Findings">What was wrong with it on that night; null where nobody looked.</param>
/// <param name="Histories">Its series, the one that it is judged by first.</param>
/// <param name="Compare">Its latest pair against any other.</param>
/// <param name="OnDemand">Its newest pairs that are in no series, newest first.</param>
/// <param name="Own">What stands beside a shared link to it.</param>
internal sealed record MachinePage(
    string Name,
    SeriesLook Look,
    IReadOnlyList<Fact> Facts,
    MachineCard? Latest,
    IReadOnlyList<FindingRow>? Findings,
    IReadOnlyList<SeriesHistory> Histories,
    string Compare,
    IReadOnlyList<HistoryLine> OnDemand,
    SharePicture Own)
    : Page
{
    private const int MostOnDemand = 60;

    public override string Template => "machine";

    public override SharePicture Picture => Own;

    public override IReadOnlyList<Chart> Charts => [.. Histories.Select(history => history.Chart)];

    public static MachinePage Of(Machine machine, SiteSource source)
    {
        var own = source.Farm.DefaultSeriesOf(machine);
        var series = source.Farm.Series.Where(each => each.Machine == machine).OrderByDescending(each => each == own).ToList();
        return new MachinePage(
            machine.Name,
            SeriesLook.Of(machine),
            FactsOf(machine),
            own is null ? null : MachineCard.Of(source.Farm.AnalysisOf(own), source.Farm.Headline),
            own is null ? null : FindingRow.Of(own.Latest.Pair),
            [.. series.Select(each => SeriesHistory.Of(each, each == own, source))],
            ComparePage.With(machine),
            [.. source.Farm.Comparisons.Reverse().Where(comparison => comparison.Pair.Machine == machine && comparison.Pair.Kind == PairKind.OnDemand).Take(MostOnDemand).Select(comparison => HistoryLine.Of(source.Farm.ReadingOf(comparison)))],
            SharePicture.Of(machine))
        {
            Path = Addresses.Machine(machine),
            Title = machine.Name,
            Description = $"How fast CPython's JIT is on {machine.Name}{(machine.Description.Length > 0 ? $" ({machine.Description})" : "")}, night by night.",
            Origin = $"All pairs of {machine.Name} in {machine.Source.Name}, method version {source.Stamp.MethodVersion}.",
            IsSample = machine.Source.IsSample,
        };
    }

    private static List<Fact> FactsOf(Machine machine)
    {
        Fact[] facts =
        [
            new Fact("Hardware", new Link(machine.Description, null)),
            new Fact("System", new Link(machine.OperatingSystem, null)),
            new Fact("Architecture", new Link(machine.Architecture, null)),
            new Fact("Owner", new Link(machine.Source.Owner ?? "", null)),
            new Fact("Source", new Link(machine.Source.Name, machine.Source.Repository is { } repository ? WebAddress.OrNull("https://github.com/" + repository) : null)),
        ];
        return [.. facts.Where(fact => fact.Value.Text.Length > 0)];
    }
}
