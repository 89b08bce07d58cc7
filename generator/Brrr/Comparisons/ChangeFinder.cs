using Brrr.Results;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>Finds the changes of a series by replaying its nights: of the geometric mean and of every benchmark.</summary>
internal sealed class ChangeFinder
{
    private readonly SeriesAnalysis analysis;
    private readonly SeriesTable table;
    private readonly List<string> slugs;
    private readonly ChangeRules rules;

    /// <param name="analysis">The series.</param>
    /// <param name="rules">The thresholds.</param>
    private ChangeFinder(SeriesAnalysis analysis, ChangeRules rules)
    {
        this.analysis = analysis;
        this.rules = rules;
        table = analysis.Table;

        // Two benchmarks may differ in letters that no address has.
        var names = new UniqueNames();
        slugs = [.. table.Columns.Select(name => names.Of(Slug.Of(name)))];
    }

    /// <summary>All changes of all series, newest first.</summary>
    public static IReadOnlyList<Change> Of(IReadOnlyList<SeriesAnalysis> analyses, IReadOnlyList<Comparison> inTime, Dashboard dashboard, IReadOnlyDictionary<string, Triage> triage)
    {
        var rules = ChangeRules.Of(dashboard.Statistics);
        var changes = InParallel.Select(analyses, analysis => new ChangeFinder(analysis, rules).All())
            .SelectMany(each => each)
            .Select(change => change with { Triage = triage.GetValueOrDefault(change.Id, Triage.New) })
            .ToList();
        return
        [
            .. CorroboratedChanges.Of(changes, inTime)
                .OrderByDescending(change => change.FirstBad.Pair, Comparer<ResultPair>.Create(ResultPair.InTime))
                .ThenBy(change => change.Id, StringComparer.Ordinal),
        ];
    }

    private List<Change> All()
    {
        var replays = InParallel.Range(1 + table.Columns.Count, index => index == 0 ? OfGeometricMean() : OfBenchmark(index - 1));
        if (analysis.Nights is { IsKnownWhole: false } nights) nights.Keep(StateOf(replays));
        return [.. InParallel.Range(replays.Length, index => index == 0 ? Changes(replays[0], null, table.AllRows) : Changes(replays[index], index - 1, table.RowsWith(index - 1))).SelectMany(each => each)];
    }

    private SeriesState StateOf(ChangePointReplay[] replays) => new(
        [.. analysis.Readings.Where(reading => reading.Noise is not null).Select(reading => new ReadingState(reading.Verdicts, reading.JitOff))],
        IncludedNames(),
        replays[0].State,
        table.Columns.Zip(replays.Skip(1)).ToDictionary(each => each.First, each => each.Second.State, StringComparer.Ordinal));

    private ChangePointReplay OfGeometricMean()
    {
        var known = analysis.Nights?.Known is { } before && before.Included.SequenceEqual(IncludedNames(), StringComparer.Ordinal) ? before.GeometricMean : null;
        var replay = new ChangePointReplay(rules.GeometricMean, table.Included, known);

        // The noise of the others always: what a night is measured against are the nights before it, which may be too few where those up to it are enough.
        for (var row = 0; row < table.Rows.Count; row++) replay.Next(BeginsEpoch(row), analysis.OthersSigmas[row]);

        return replay;
    }

    private ChangePointReplay OfBenchmark(int column)
    {
        var rows = table.RowsWith(column);
        var replay = new ChangePointReplay(rules.Benchmark, table.Logs.Of(column, rows), analysis.Nights?.Known?.Benchmarks.GetValueOrDefault(table.Columns[column]));
        for (var i = 0; i < rows.Length; i++) replay.Next(i > 0 && analysis.RowEpochs[rows[i]] != analysis.RowEpochs[rows[i - 1]]);

        return replay;
    }

    private List<string> IncludedNames() => [.. table.IncludedColumns.Select(column => table.Columns[column])];

    private bool BeginsEpoch(int row) => row > 0 && analysis.RowEpochs[row] != analysis.RowEpochs[row - 1];

    private List<Change> Changes(ChangePointReplay replay, int? column, int[] rows)
    {
        var prefix = analysis.Series.Id + (column is { } own ? "-" + slugs[own] : "");
        return [.. replay.Report().Select(ChangeOf)];

        Change ChangeOf(ChangePoint point)
        {
            var first = Math.Min(point.FirstCandidate, point.Position);
            var last = Math.Max(point.LastCandidate, point.Position);
            var id = IdOf(point.First);
            return new Change
            {
                Id = id,
                NewsId = point.ProvisionalAt is { } seen ? (seen == point.First ? id : IdOf(seen)) + "-seen" : id,
                Series = analysis.Series,
                Benchmark = column is { } at ? table.Columns[at] : null,
                IsExcluded = column is { } excluded && !table.IsIncluded[excluded],
                State = point.State,
                Ratio = Speedup.FromLog(point.Step),
                Before = Speedup.FromLog(point.Before),
                After = Speedup.FromLog(point.After),
                PValue = point.PValue,
                Benchmarks = point.Benchmarks,
                LastGood = Row(point.LastBefore),
                FirstBad = Row(point.Position),
                LevelStart = Row(point.SegmentStart),
                LevelEnd = Row(point.SegmentEnd - 1),
                Candidates = [.. Enumerable.Range(first, last - first + 1).Select(Row)],
                RangeStart = Row(Math.Max(0, first - 1)),
                ProvisionalAt = point.ProvisionalAt is { } provisional ? Row(provisional) : null,
                ConfirmedAt = point.ConfirmedAt is { } confirmed ? Row(confirmed) : null,
                WithdrawnAt = point.WithdrawnAt is { } withdrawn ? Row(withdrawn) : null,
                Sides = point.Sides,
                EpochReason = point.EpochAt is { } epoch ? analysis.Epochs[analysis.RowEpochs[rows[epoch]] - 1].Reason : null,
                Contributions = column is null ? ContributionsTo(point) : new Dictionary<string, double>(),
                Recovers = point.Recovers is { } recovered ? IdOf(recovered) : null,
                RecoveredBy = point.RecoveredBy is { } recovery ? IdOf(recovery) : null,
            };
        }

        Comparison Row(int run) => table.Rows[rows[run]];

        string IdOf(int run) => Slug.Shortened($"{prefix}-{Slug.Of(Row(run).Pair.Head.Name.Commit)}");

        Dictionary<string, double> ContributionsTo(ChangePoint point)
        {
            var parts = replay.ContributionsTo(point).ByBenchmark;
            return table.IncludedColumns.Zip(parts)
                .Where(each => !double.IsNaN(each.Second))
                .ToDictionary(each => table.Columns[each.First], each => each.Second, StringComparer.Ordinal);
        }
    }
}
