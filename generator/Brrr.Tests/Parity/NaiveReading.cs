using Brrr.Comparisons;
using Brrr.Statistics;
using Brrr.Tests.Comparisons;
using Xunit;

namespace Brrr.Tests.Parity;

/// <summary>
/// A series read a second time, night by night from its files' values: noise, intervals and verdicts by the formulas as they are written down. It shares with the
/// product the epochs and the comparisons' benchmarks, and nothing else.
/// </summary>
internal sealed class NaiveReading
{
    private readonly List<Reading> rows;

    private readonly List<Dictionary<string, double>> included;
    private readonly List<Dictionary<string, double>> logs;
    private readonly List<double> within;

    private NaiveReading(SeriesAnalysis analysis)
    {
        rows = [.. analysis.Readings.Where(reading => reading.Estimate is not null)];
        included = [.. rows.Select(row => LogsOf(row.Comparison.Included))];
        logs = [.. rows.Select(row => LogsOf(row.Comparison.Benchmarks))];
        within = [.. rows.Select(row => row.Comparison.Included.Select(benchmark => Variance(row.Comparison.Pair, benchmark)).ToList()).Select(errors => errors.OfType<double>().Average() / errors.Count)];
    }

    /// <summary>Compares every reading of a series that has a noise of its own; their number.</summary>
    public static int Check(SeriesAnalysis analysis)
    {
        var naive = new NaiveReading(analysis);
        for (var row = 0; row < naive.rows.Count; row++)
        {
            naive.CheckMean(row);
            naive.CheckBenchmarks(row);
        }

        return naive.rows.Count;
    }

    private void CheckMean(int row)
    {
        var reading = rows[row];
        var value = included[row].Values.Average();
        var memory = Memory(row);
        List<double> differences = [.. memory.Skip(1).Select(at => included[at].Where(each => included[at - 1].ContainsKey(each.Key)).Average(each => each.Value - included[at - 1][each.Key]))];
        Assert.Equal(value, reading.Mean?.Value ?? double.NaN, 1e-12);
        Assert.Equal(Math.Sqrt(within[row]), reading.Mean?.StandardError ?? double.NaN, 1e-12);
        Assert.Equal(differences.Count < 7, reading.IsProvisional);
        var sd = Math.Sqrt(NaiveStatistics.Variance(included[row].Values));
        AssertInterval(value, NaiveStatistics.Critical(included[row].Count - 1) * sd / Math.Sqrt(included[row].Count), reading.Suite);
        if (differences.Count < 7) return;

        var sigma = NaiveStatistics.Sigma(differences);
        var between = Math.Max(0, (sigma * sigma) - NaiveStatistics.Median(memory.Select(at => within[at])));
        var half = NaiveStatistics.Critical(differences.Count - 1) * Math.Sqrt(within[row] + between);
        Assert.Equal(sigma, reading.Noise?.Sigma ?? double.NaN, 1e-12);
        AssertInterval(value, half, reading.Reproducibility);
        Assert.Equal(VerdictOf(value, half, true), reading.Verdict);
    }

    private void CheckBenchmarks(int row)
    {
        var reading = rows[row];
        var estimates = reading.Comparison.Benchmarks.ToDictionary(benchmark => benchmark.Name, benchmark => EstimateOf(row, benchmark));
        var family = reading.Comparison.Included.Select(benchmark => estimates[benchmark.Name]).OfType<(double Error, double Sigma, int Freedom, double P)>().Select(each => each.P).ToList();
        var counts = new Dictionary<Verdict, int>();
        foreach (var benchmark in reading.Comparison.Benchmarks)
        {
            var published = reading.Benchmarks[benchmark.Name];
            var verdict = Verdict.Unclear;
            if (estimates[benchmark.Name] is { } known)
            {
                var half = NaiveStatistics.Critical(known.Freedom) * known.Error;
                verdict = VerdictOf(benchmark.Speedup.Log, half, benchmark.IsExcluded || NaiveStatistics.IsDiscovery(known.P, family));
                Assert.Equal(known.Sigma, published.Sigma ?? double.NaN, 1e-12);
                AssertInterval(benchmark.Speedup.Log, half, published.NoiseInterval);
                Assert.Equal(verdict, published.Verdict);
            }
            else
            {
                Assert.Equal((null, null, null), (published.Sigma, published.NoiseInterval, published.Verdict));
            }

            if (!benchmark.IsExcluded) counts[verdict] = counts.GetValueOrDefault(verdict) + 1;
        }

        if (family.Count == 0) return;
        Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.Equal(counts.GetValueOrDefault(verdict), reading.CountOf(verdict)));
        Assert.Equal(reading.Comparison.Included.Count, Enum.GetValues<Verdict>().Sum(reading.CountOf));
    }

    /// <summary>Noise of a benchmark over the nights of the memory that have it; null below 8.</summary>
    private (double Error, double Sigma, int Freedom, double P)? EstimateOf(int row, BenchmarkComparison benchmark)
    {
        double[] values = [.. Memory(row).Where(at => logs[at].ContainsKey(benchmark.Name)).Select(at => logs[at][benchmark.Name])];
        if (values.Length < 8) return null;
        var sigma = NaiveStatistics.Sigma([.. values.Zip(values.Skip(1), (one, other) => other - one)]);
        var error = Math.Max(sigma, Math.Sqrt(Variance(rows[row].Comparison.Pair, benchmark) ?? 0));
        return (error, sigma, values.Length - 2, NaiveStatistics.Tail(benchmark.Speedup.Log / error, values.Length - 2));
    }

    /// <summary>The last 20 pairs of the epoch.</summary>
    private List<int> Memory(int row) => [.. Enumerable.Range(0, row + 1).Where(at => rows[at].Epoch == rows[row].Epoch).TakeLast(20)];

    private static Dictionary<string, double> LogsOf(IEnumerable<BenchmarkComparison> benchmarks) =>
        benchmarks.ToDictionary(each => each.Name, each => Math.Log(each.Base.Mean) - Math.Log(each.Head.Mean));

    private static double? Variance(ResultPair pair, BenchmarkComparison benchmark) =>
        Variance(Processes.Of(pair.Base, benchmark.Name)) + Variance(Processes.Of(pair.Head, benchmark.Name));

    private static double? Variance(double[] processes) =>
        processes.Length < 2 ? null : NaiveStatistics.Variance(processes) / processes.Length / Math.Pow(processes.Average(), 2);

    private static Verdict VerdictOf(double value, double half, bool isDiscovery) =>
        isDiscovery && value - half > 0 ? Verdict.Faster
        : isDiscovery && value + half < 0 ? Verdict.Slower
        : Math.Abs(value) + half <= Math.Log(1.01) ? Verdict.Same
        : Verdict.Unclear;

    private static void AssertInterval(double centre, double half, LogInterval? published)
    {
        Assert.Equal(centre, published?.Centre ?? double.NaN, 1e-12);
        Assert.Equal(half, published?.HalfWidth ?? double.NaN, 1e-7 * half + 1e-12);
    }
}
