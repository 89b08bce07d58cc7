using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>All that the results say: the model that pages and data are made from. Pure: no clock, no files.</summary>
/// <param name="Dashboard">The owner's decisions.</param>
/// <param name="Machines">Machines that have a result, in the order of the sources.</param>
/// <param name="Comparisons">All pairs in order of time, nightly and on demand.</param>
/// <param name="Series">Nightly pairs by machine and comparison.</param>
/// <param name="Analyses">Each series with its epochs, noise and readings, in the same order.</param>
/// <param name="Changes">Regressions and improvements of all series, newest first.</param>
/// <param name="Goals">How the farm stands to each goal.</param>
/// <param name="Nights">All pairs by date.</param>
/// <param name="Ledger">What is there and what is missing.</param>
/// <param name="Headline">The farm's one number; null where no pair counts.</param>
internal sealed record Farm(
    Dashboard Dashboard,
    IReadOnlyList<Machine> Machines,
    IReadOnlyList<Comparison> Comparisons,
    IReadOnlyList<Series> Series,
    IReadOnlyList<SeriesAnalysis> Analyses,
    IReadOnlyList<Change> Changes,
    IReadOnlyList<GoalProgress> Goals,
    IReadOnlyList<Night> Nights,
    IReadOnlyList<LedgerEntry> Ledger,
    Headline? Headline)
{
    private readonly Dictionary<Comparison, Reading> readings = Analyses.SelectMany(analysis => analysis.Readings).ToDictionary(reading => reading.Comparison);

    /// <summary>Whether everything shown is made-up sample data.</summary>
    public bool IsSample => Comparisons.Count > 0 && Comparisons.All(comparison => comparison.Pair.Machine.Source.IsSample);

    /// <summary>Pairs results, compares the sides of each pair, and reads each series in order of time.</summary>
    public static Farm Of(
        IReadOnlyList<Machine> machines,
        IReadOnlyList<Result> results,
        IReadOnlyList<BrokenResult> broken,
        Dashboard dashboard,
        IReadOnlyDictionary<string, Triage> triage,
        IReadOnlyList<Failure>? failures = null,
        IKnownPairs? known = null,
        IKnownSeries? knownSeries = null)
    {
        var match = PairMatch.Of(results, dashboard.Comparisons);
        var comparisons = InParallel.Select(match.Pairs, pair => Comparison.Of(pair, dashboard.Exclude, known));
        var present = machines.Where(results.Select(result => result.Machine).ToHashSet().Contains).ToList();
        var series = Brrr.Comparisons.Series.Of(present, comparisons, dashboard);
        var (analyses, ledger) = InParallel.Both(
            () => SeriesAnalysis.Of(series, dashboard, knownSeries),
            () => Brrr.Comparisons.Ledger.Of(results, broken, failures ?? [], match, series));
        var isSample = Array.TrueForAll(comparisons, comparison => comparison.Pair.Machine.Source.IsSample);
        var judged = present.Where(machine => isSample || !machine.Source.IsSample).ToList();
        var defaults = judged
            .Select(machine => DefaultSeriesOf(machine, series)).OfType<Series>()
            .Select(each => analyses.First(analysis => analysis.Series == each))
            .ToList();
        var (changes, goals) = InParallel.Both(
            () => ChangeFinder.Of(analyses, comparisons, dashboard, triage),
            () => dashboard.Goals.Select(goal => GoalProgress.Of(goal, judged, analyses, dashboard)).ToList());
        return new Farm(
            dashboard,
            present,
            comparisons,
            series,
            analyses,
            changes,
            goals,
            Night.Of(comparisons),
            ledger,
            Brrr.Comparisons.Headline.Of(defaults, dashboard));
    }

    /// <summary>What a pair says with its uncertainty.</summary>
    public Reading ReadingOf(Comparison comparison) => readings.TryGetValue(comparison, out var reading) ? reading : SeriesAnalysis.Alone(comparison);

    /// <summary>The analysis of a series.</summary>
    public SeriesAnalysis AnalysisOf(Series series) => Analyses.First(analysis => analysis.Series == series);

    /// <summary>The series that a machine is judged by: the one that its owner names, else the first that it has; null where it has none.</summary>
    public Series? DefaultSeriesOf(Machine machine) => DefaultSeriesOf(machine, Series);

    private static Series? DefaultSeriesOf(Machine machine, IReadOnlyList<Series> series)
    {
        var own = series.Where(each => each.Machine == machine).ToList();
        return own.Find(each => each.Definition.Id == machine.DefaultComparison) ?? own.FirstOrDefault();
    }
}
