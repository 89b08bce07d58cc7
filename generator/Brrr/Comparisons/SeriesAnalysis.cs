using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>A series with its epochs, its noise, and what each of its pairs says as of its own night.</summary>
internal sealed class SeriesAnalysis
{
    private readonly NoiseHistory noise;
    private readonly BenchmarkReadings benchmarks;
    private readonly Lazy<MatchedSpan> wholeSpan;
    private readonly StatisticsSettings settings;
    private readonly Lazy<IReadOnlyList<SpanSummary>> spans;
    private readonly int[] epochs;

    private SeriesAnalysis(Series series, StatisticsSettings settings)
    {
        Series = series;
        this.settings = settings;
        Epochs = Epoch.Of(series.Comparisons);
        epochs = NumbersOf(Epochs, series.Comparisons);
        Table = SeriesTable.Of(series);
        Means = [.. Table.Rows.Select(BenchmarkReadings.MeanOf).OfType<MeanLogRatio>()];
        RowEpochs = [.. epochs.Where((_, i) => series.Comparisons[i].IsCounted)];
        noise = new NoiseHistory(Table, RowEpochs, Means, settings);
        benchmarks = new BenchmarkReadings(Table, noise, settings);
        wholeSpan = new Lazy<MatchedSpan>(() => MatchedSpan.Of(Table, null));
        spans = new Lazy<IReadOnlyList<SpanSummary>>(() => SpanSummary.Of(this));
        OwnSigmas = [.. Table.Rows.Select((_, row) => noise.OwnSigma(row))];
    }

    public Series Series { get; }

    public IReadOnlyList<Epoch> Epochs { get; }

    /// <summary>The pairs that count, as numbers.</summary>
    public SeriesTable Table { get; }

    /// <summary>Each row's geometric mean with its error within the night.</summary>
    public IReadOnlyList<MeanLogRatio> Means { get; }

    /// <summary>Number of each row's epoch.</summary>
    public int[] RowEpochs { get; }

    /// <summary>Noise of the geometric mean as of each row; null where the epoch is too young.</summary>
    public IReadOnlyList<double?> OwnSigmas { get; }

    /// <summary>Largest noise of the other series as of each row, which a young one borrows; null where none has one. Set once, when all series are known.</summary>
    public IReadOnlyList<double?> OthersSigmas { get; private set; } = [];

    /// <summary>What was found of its nights before; null where nothing is kept.</summary>
    public SeriesNights? Nights { get; private set; }

    /// <summary>What each pair of the series says, withheld ones too; set once, when all series are known.</summary>
    public IReadOnlyList<Reading> Readings { get; private set; } = [];

    /// <summary>All of its nights on the benchmarks that they share.</summary>
    public MatchedSpan WholeSpan => wholeSpan.Value;

    /// <summary>The last nights of it, and those since each version, as a line each.</summary>
    public IReadOnlyList<SpanSummary> Spans => spans.Value;

    /// <summary>The newest reading that counts; null where none does.</summary>
    public Reading? Latest => Readings.LastOrDefault(reading => reading.Counts);

    /// <summary>Noise between nights of a benchmark as of the latest row; null before there are enough nights.</summary>
    public double? SigmaOf(string benchmark) => Table.Rows.Count == 0 ? null : noise.OfBenchmark(Table.Rows.Count - 1, Table.ColumnOf(benchmark))?.Sigma;

    /// <summary>Analyses all series; a young one borrows the noise of the others as it was then.</summary>
    /// <param name="series">All of them.</param>
    /// <param name="dashboard">The owner's decisions.</param>
    /// <param name="known">What was found before; null for nothing.</param>
    public static IReadOnlyList<SeriesAnalysis> Of(IReadOnlyList<Series> series, Dashboard dashboard, IKnownSeries? known = null)
    {
        var analyses = InParallel.Select(series, each => new SeriesAnalysis(each, dashboard.Statistics));
        var start = ReadingDigest.Of(dashboard);
        var readings = InParallel.Select(analyses, analysis =>
        {
            analysis.OthersSigmas = analysis.LargestOfTheOthers(analyses);
            analysis.Nights = known is null ? null : SeriesNights.Of(analysis, start, known);
            return analysis.ReadAll(start).ToList();
        });
        for (var i = 0; i < analyses.Length; i++) analyses[i].Readings = readings[i];
        return analyses;
    }

    /// <summary>What a pair outside any series says.</summary>
    public static Reading Alone(Comparison comparison) => new(
        comparison,
        null,
        BenchmarkReadings.MeanOf(comparison),
        null,
        null,
        null,
        () => BenchmarkReadings.Alone(comparison),
        null,
        JitEvidence.Against(comparison, null, _ => null));

    /// <summary>Number of the epoch of each pair.</summary>
    private static int[] NumbersOf(IReadOnlyList<Epoch> epochs, IReadOnlyList<Comparison> inTime)
    {
        var numbers = new int[inTime.Count];
        var current = 0;
        for (var i = 0; i < numbers.Length; i++)
        {
            if (current < epochs.Count && epochs[current].First == inTime[i]) current++;
            numbers[i] = current;
        }

        return numbers;
    }

    /// <summary>As of each row: of every other series the noise of its last row until then.</summary>
    private double?[] LargestOfTheOthers(IReadOnlyList<SeriesAnalysis> all)
    {
        var largest = new double?[Table.Rows.Count];
        foreach (var other in all.Where(other => other != this))
        {
            var until = 0;
            for (var row = 0; row < largest.Length; row++)
            {
                while (until < other.Table.Rows.Count && IsUntil(other.Table.Rows[until], Table.Rows[row])) until++;
                if (until > 0 && other.OwnSigmas[until - 1] is { } sigma && !(largest[row] >= sigma)) largest[row] = sigma;
            }
        }

        return largest;

        static bool IsUntil(Comparison one, Comparison other) =>
            one.Instant == other.Instant ? ResultPair.InTime(one.Pair, other.Pair) <= 0 : one.Instant < other.Instant;
    }

    private IEnumerable<Reading> ReadAll(string start)
    {
        var counting = InParallel.Range(Table.Rows.Count, Read);
        var row = 0;
        var withJit = new List<int>();
        var digest = start;
        for (var i = 0; i < epochs.Length; i++)
        {
            var comparison = Series.Comparisons[i];
            if (row == Table.Rows.Count || Table.Rows[row] != comparison)
            {
                yield return Named(Alone(comparison) with { Epoch = epochs[i] });
                continue;
            }

            var reading = counting[row];
            if (StateOf(row) is null) reading = reading with { JitOff = JitOff(row, withJit) };
            if (reading.JitOff is null) withJit.Add(row);
            row++;
            yield return Named(reading);
        }

        Reading Named(Reading reading) => reading with { Digest = digest = ReadingDigest.After(digest, reading) };
    }

    private Reading Read(int row)
    {
        var comparison = Table.Rows[row];
        var mean = Means[row];
        var night = noise.At(row, OwnSigmas[row], OthersSigmas[row]);
        var estimate = mean.Reproducibility(night);
        var known = StateOf(row);
        return new Reading(
            comparison,
            RowEpochs[row],
            mean,
            night,
            estimate,
            VerdictRule.Of(estimate.Interval(), true, settings.Margin),
            () => benchmarks.At(row),
            known is null ? VerdictCounts.Of(comparison, benchmarks.At(row)) : known.Verdicts,
            known?.JitOff);
    }

    private ReadingState? StateOf(int row) => Nights?.Known?.Readings.ElementAtOrDefault(row);

    /// <summary>What speaks against a JIT, given the nights before that showed one.</summary>
    private string? JitOff(int row, List<int> withJit) =>
        JitEvidence.Against(Table.Rows[row], UsualRatios(row, withJit), benchmark => noise.OfBenchmark(row, Table.ColumnOf(benchmark))?.Sigma);

    /// <summary>
    /// Median logarithm of a benchmark over the last nights of the epoch before a row, 0 where it has none; null for a young series. Nights without a JIT are
    /// no history of it: a JIT that stays off stays flagged.
    /// </summary>
    private Func<string, double>? UsualRatios(int row, List<int> withJit)
    {
        var memory = Enumerable.Reverse(withJit).TakeWhile(at => RowEpochs[at] == RowEpochs[row]).Take(settings.NoisePairs - 1).ToList();
        return memory.Count < settings.MinPairs ? null : UsualRatio;

        double UsualRatio(string benchmark)
        {
            var column = Table.ColumnOf(benchmark);
            double[] ratios = [.. memory.Select(at => Table.Ratio(at, column)).Where(ratio => !double.IsNaN(ratio))];
            return ratios.Length == 0 ? 0 : Median.Of(ratios);
        }
    }
}
