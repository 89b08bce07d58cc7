using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>A series with its epochs, its noise, and what each of its pairs says as of its own night.</summary>
internal sealed class SeriesAnalysis
{
    private readonly NoiseHistory noise;
    private readonly StatisticsSettings settings;
    private readonly Dictionary<Comparison, int> epochOf = [];

    private SeriesAnalysis(Series series, StatisticsSettings settings)
    {
        Series = series;
        this.settings = settings;
        Epochs = Epoch.Of(series.Comparisons);
        var current = 0;
        foreach (var comparison in series.Comparisons)
        {
            if (current < Epochs.Count && Epochs[current].First == comparison) current++;
            epochOf[comparison] = current;
        }

        Table = SeriesTable.Of(series);
        Means = [.. Table.Rows.Select(MeanOf).OfType<MeanLogRatio>()];
        RowEpochs = [.. Table.Rows.Select(row => epochOf[row])];
        noise = new NoiseHistory(Table, RowEpochs, Means, settings);
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

    /// <summary>What each pair of the series says, withheld ones too; set once, when all series are known.</summary>
    public IReadOnlyList<Reading> Readings { get; private set; } = [];

    /// <summary>The newest reading that counts; null where none does.</summary>
    public Reading? Latest => Readings.LastOrDefault(reading => reading.Counts);

    /// <summary>Noise between nights of a benchmark as of the latest row; null before there are enough nights.</summary>
    public double? SigmaOf(string benchmark) => Table.Rows.Count == 0 ? null : noise.OfBenchmark(Table.Rows.Count - 1, ColumnOf(benchmark))?.Sigma;

    /// <summary>Analyses all series; a young one borrows the noise of the others as it was then.</summary>
    public static IReadOnlyList<SeriesAnalysis> Of(IReadOnlyList<Series> series, Dashboard dashboard)
    {
        var analyses = InParallel.Select(series, each => new SeriesAnalysis(each, dashboard.Statistics));
        var start = ReadingDigest.Of(dashboard);
        var readings = InParallel.Select(analyses, analysis => analysis.ReadAll(analyses, start).ToList());
        for (var i = 0; i < analyses.Length; i++) analyses[i].Readings = readings[i];
        return analyses;
    }

    /// <summary>What a pair outside any series says.</summary>
    public static Reading Alone(Comparison comparison)
    {
        var ratios = RatiosOf(comparison);
        var benchmarks = ratios.ToDictionary(each => each.Key, each => new BenchmarkReading(each.Value, null, null, null), StringComparer.Ordinal);
        return new Reading(comparison, null, MeanOf(comparison), null, null, null, benchmarks, JitEvidence.Against(comparison, null, Nothing));
    }

    /// <summary>Largest noise of the other series as of a pair's time; null where none has one.</summary>
    public double? LargestOfTheOthers(IReadOnlyList<SeriesAnalysis> all, Comparison at) =>
        all.Where(other => other != this).Select(other => other.SigmaAsOf(at)).Max();

    private static Dictionary<string, double> Nothing { get; } = [];

    private double? SigmaAsOf(Comparison at)
    {
        var (before, after) = (-1, Table.Rows.Count);
        while (after - before > 1)
        {
            var row = (before + after) / 2;
            if (ResultPair.InTime(Table.Rows[row].Pair, at.Pair) > 0) after = row;
            else before = row;
        }

        return before < 0 ? null : OwnSigmas[before];
    }

    private IEnumerable<Reading> ReadAll(IReadOnlyList<SeriesAnalysis> all, string start)
    {
        var counting = InParallel.Range(Table.Rows.Count, row => Read(row, all));
        var row = 0;
        var withJit = new List<int>();
        var digest = start;
        foreach (var comparison in Series.Comparisons)
        {
            if (row == Table.Rows.Count || Table.Rows[row] != comparison)
            {
                yield return Named(Alone(comparison) with { Epoch = epochOf[comparison] });
                continue;
            }

            var reading = counting[row] with { JitOff = JitOff(counting[row], row, withJit) };
            if (reading.JitOff is null) withJit.Add(row);
            row++;
            yield return Named(reading);
        }

        Reading Named(Reading reading) => reading with { Digest = digest = ReadingDigest.After(digest, reading) };
    }

    private Reading Read(int row, IReadOnlyList<SeriesAnalysis> all)
    {
        var comparison = Table.Rows[row];
        var mean = Means[row];
        var night = noise.At(row, OwnSigmas[row] is null ? LargestOfTheOthers(all, comparison) : null);
        var estimate = mean.Reproducibility(night);
        return new Reading(
            comparison,
            epochOf[comparison],
            mean,
            night,
            estimate,
            VerdictRule.Of(estimate.Interval(), true, settings.Margin),
            ReadBenchmarks(row),
            null);
    }

    /// <summary>What speaks against a JIT, given the nights before that showed one.</summary>
    private string? JitOff(Reading reading, int row, List<int> withJit)
    {
        var sigmas = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var (name, benchmark) in reading.Benchmarks)
        {
            if (benchmark.Sigma is { } sigma) sigmas[name] = sigma;
        }

        return JitEvidence.Against(reading.Comparison, UsualRatios(row, withJit), sigmas);
    }

    /// <summary>Verdicts count as discoveries of one family: the included benchmarks of the pair.</summary>
    private Dictionary<string, BenchmarkReading> ReadBenchmarks(int row)
    {
        var comparison = Table.Rows[row];
        var ratios = RatiosOf(comparison);
        var noises = comparison.Benchmarks.Select(benchmark => noise.OfBenchmark(row, ColumnOf(benchmark.Name))).ToList();
        var estimates = noises.Select((known, i) => known?.AroundBenchmark(comparison.Benchmarks[i].Speedup.Log, ratios[comparison.Benchmarks[i].Name].StandardError ?? 0)).ToList();
        var discoveries = BenjaminiHochberg.Discoveries([.. estimates.Select((each, i) => each is { } known && !comparison.Benchmarks[i].IsExcluded ? known.PValue() : double.NaN)]);
        var readings = new Dictionary<string, BenchmarkReading>(StringComparer.Ordinal);
        for (var i = 0; i < estimates.Count; i++)
        {
            var benchmark = comparison.Benchmarks[i];
            var ratio = ratios[benchmark.Name];
            var interval = estimates[i]?.Interval();
            Verdict? verdict = interval is { } within ? VerdictRule.Of(within, discoveries[i] || benchmark.IsExcluded, settings.Margin) : null;
            readings[benchmark.Name] = new BenchmarkReading(ratio, interval, noises[i]?.Sigma, verdict);
        }

        return readings;
    }

    private int ColumnOf(string name) => ((List<string>)Table.Columns).BinarySearch(name, StringComparer.Ordinal);

    /// <summary>
    /// Median logarithm of a benchmark over the last nights of the epoch before a row, 0 where it has none; null for a young series. Nights without a JIT are
    /// no history of it: a JIT that stays off stays flagged.
    /// </summary>
    private Func<string, double>? UsualRatios(int row, List<int> withJit)
    {
        var memory = withJit.Where(at => RowEpochs[at] == RowEpochs[row]).TakeLast(settings.NoisePairs - 1).ToList();
        return memory.Count < settings.MinPairs ? null : UsualRatio;

        double UsualRatio(string benchmark)
        {
            var column = ColumnOf(benchmark);
            double[] ratios = [.. memory.Select(at => Table.Ratio(at, column)).Where(ratio => !double.IsNaN(ratio))];
            return ratios.Length == 0 ? 0 : Median.Of(ratios);
        }
    }

    private static MeanLogRatio? MeanOf(Comparison comparison)
    {
        var ratios = comparison.Included.Select(RatioOf).ToArray();
        return ratios.Length < 2 ? null : MeanLogRatio.Of(ratios);
    }

    private static Dictionary<string, LogRatio> RatiosOf(Comparison comparison) =>
        comparison.Benchmarks.ToDictionary(benchmark => benchmark.Name, RatioOf, StringComparer.Ordinal);

    /// <summary>The error is that of the process means; the value is pyperf's own, so that all intervals stand around the published speedup.</summary>
    private static LogRatio RatioOf(BenchmarkComparison benchmark) =>
        LogRatio.Of(benchmark.Base.ProcessMeans, benchmark.Head.ProcessMeans) with { Value = benchmark.Speedup.Log };
}
