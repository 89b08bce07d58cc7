using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What the benchmarks of each night of a series say.</summary>
/// <param name="table">The series.</param>
/// <param name="noise">Its noise.</param>
/// <param name="settings">How wide "the same" is.</param>
internal sealed class BenchmarkReadings(SeriesTable table, NoiseHistory noise, StatisticsSettings settings)
{
    /// <summary>Of a row, by name. Verdicts count as discoveries of one family: the included benchmarks of the pair.</summary>
    public Dictionary<string, BenchmarkReading> At(int row)
    {
        var comparison = table.Rows[row];
        var ratios = comparison.Benchmarks.Select(benchmark => benchmark.LogRatio).ToList();
        var noises = comparison.Benchmarks.Select(benchmark => noise.OfBenchmark(row, table.ColumnOf(benchmark.Name))).ToList();
        var estimates = noises.Select((known, i) => known?.AroundBenchmark(comparison.Benchmarks[i].Speedup.Log, ratios[i].StandardError ?? 0)).ToList();
        var discoveries = BenjaminiHochberg.Discoveries([.. estimates.Select((each, i) => each is { } known && !comparison.Benchmarks[i].IsExcluded ? known.PValue() : double.NaN)]);
        var readings = new Dictionary<string, BenchmarkReading>(ratios.Count, StringComparer.Ordinal);
        for (var i = 0; i < estimates.Count; i++)
        {
            var benchmark = comparison.Benchmarks[i];
            var interval = estimates[i]?.Interval();
            Verdict? verdict = interval is { } within ? VerdictRule.Of(within, discoveries[i] || benchmark.IsExcluded, settings.Margin) : null;
            readings[benchmark.Name] = new BenchmarkReading(ratios[i], interval, noises[i]?.Sigma, verdict);
        }

        return readings;
    }

    /// <summary>Of a pair outside any series.</summary>
    public static Dictionary<string, BenchmarkReading> Alone(Comparison comparison) =>
        comparison.Benchmarks.ToDictionary(benchmark => benchmark.Name, benchmark => new BenchmarkReading(benchmark.LogRatio, null, null, null), StringComparer.Ordinal);

    /// <summary>The geometric mean with its error within the night; null for fewer than two included benchmarks.</summary>
    public static MeanLogRatio? MeanOf(Comparison comparison)
    {
        var numbers = comparison.AsNumbers();
        Span<LogRatio> ratios = numbers.Length <= 128 ? stackalloc LogRatio[numbers.Length] : new LogRatio[numbers.Length];
        var count = 0;
        for (var place = 0; place < numbers.Length; place++)
        {
            if (!comparison.IsExcludedAt(place)) ratios[count++] = numbers[place].LogRatio;
        }

        return count < 2 ? null : MeanLogRatio.Of(ratios[..count]);
    }
}
