using System.Globalization;
using Brrr.Comparisons;
using Brrr.Pyperf;

namespace Brrr.Tests.Rendering.Api;

/// <summary>One benchmark with times and memory that look measured, on several machines for many nights.</summary>
internal static class MadeHistory
{
    public const string Benchmark = "b";

    /// <summary>Results of all nights of all machines; times and memory have as many digits as measured ones.</summary>
    public static IEnumerable<MadeResult> Results(int nights, int machines)
    {
        var noise = new Statistics.Noise(5);
        for (var night = 0; night < nights; night++)
        {
            var digits = noise.Row(20, 1).Select(value => (int)(Math.Abs(value) * 1e6) % 16).ToList();
            var hash = string.Concat(digits.Concat(digits).Select(digit => digit.ToString("x", CultureInfo.InvariantCulture)));
            var date = new DateOnly(2016, 11, 23).AddDays(night);
            for (var machine = 0; machine < machines; machine++)
            {
                var values = noise.Row(4, 0.01);
                var interpreter = new MadeResult
                {
                    Machine = string.Create(CultureInfo.InvariantCulture, $"machine{machine}"),
                    Date = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                    CommitDate = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T12:34:56+00:00",
                    Hash = hash,
                    Benchmarks = [Measured(Benchmark, 0.27, values[0], values[1]), Measured("c", 0.0031, values[1], values[2])],
                };
                yield return interpreter;
                yield return interpreter.Jit() with { Benchmarks = [Measured(Benchmark, 0.25, values[2], values[3]), Measured("c", 0.0029, values[3], values[0])] };
            }
        }
    }

    /// <summary>The benchmark's history without a farm, whose analysis of ten years takes long.</summary>
    public static BenchmarkHistory Of(int nights, int machines)
    {
        var read = Results(nights, machines).Select(result => result.ToResult()).ToList();
        var comparisons = PairMatch.Of(read, Dashboard.Default.Comparisons).Pairs.Select(pair => Comparison.Of(pair, Dashboard.Default.Exclude)).ToList();
        var series = Series.Of([.. read.Select(result => result.Machine).Distinct()], comparisons, Dashboard.Default);
        return new BenchmarkHistory(Benchmark, Benchmark, Unit.Second, [], false, [.. series.Select(each => new BenchmarkSeries(each, [.. each.Comparisons.Select(NightOf)], 0.01, []))]);
    }

    private static BenchmarkNight NightOf(Comparison comparison) => BenchmarkNight.Of(comparison, comparison.Benchmarks.Select(benchmark => benchmark.Name).ToList().IndexOf(Benchmark));

    private static Benchmark Measured(string name, double seconds, double one, double other)
    {
        double[] values = [seconds * Math.Exp(one), seconds * Math.Exp(other)];
        return new Benchmark(name, Unit.Second, [], values, [.. values.Select((_, i) => new Run(values.AsMemory(i, 1), Math.Round(25e6 * Math.Exp(one) / 4096) * 4096))]);
    }
}
