using Brrr.Comparisons;
using Xunit;

namespace Brrr.Tests.Parity;

/// <summary>
/// The bootstrap over processes (Efron, Ann. Stat. 7, 1979) as the oracle of the standard errors: each side's processes are drawn with replacement, seeded by the
/// pair's id and the benchmark's name; a deviation is widened by sqrt(n / (n - 1)), because the bootstrap divides by n.
/// </summary>
internal static class Bootstrap
{
    private const int Resamples = 4000;

    /// <summary>Compares the errors of the benchmarks and of the geometric mean within 5 %.</summary>
    public static void Check(Reading reading)
    {
        var mean = new double[Resamples];
        var included = reading.Comparison.Included;
        var compared = 0;
        foreach (var benchmark in included)
        {
            if (reading.Benchmarks[benchmark.Name].Ratio.StandardError is not { } error) return;
            var draws = Draws(reading.Comparison.Pair, benchmark.Name, Seed(reading.Comparison.Pair.Id + benchmark.Name));
            for (var i = 0; i < Resamples; i++) mean[i] += draws[i] / included.Count;

            // The delta method is for processes that differ by little; one wild process of six is told by both, and not alike.
            if (error > 0.02 || error == 0) continue;
            Assert.InRange(error / Deviation(draws), 0.95, 1.05);
            compared++;
        }

        Assert.True(compared > 0.9 * included.Count);
        Assert.InRange((reading.Mean?.StandardError ?? 0) / Deviation(mean), 0.95, 1.05);
    }

    private static double[] Draws(ResultPair pair, string benchmark, int seed)
    {
        var random = new Random(seed);
        var (before, after) = (Processes.Of(pair.Base, benchmark), Processes.Of(pair.Head, benchmark));
        return [.. Enumerable.Range(0, Resamples).Select(_ => Draw(before, random) - Draw(after, random))];
    }

    private static double Draw(double[] processes, Random random)
    {
        var sum = 0.0;
        foreach (var unused in processes) sum += processes[random.Next(processes.Length)];
        return Math.Log(sum / processes.Sum()) * Math.Sqrt(processes.Length / (processes.Length - 1.0));
    }

    private static double Deviation(double[] values)
    {
        var average = values.Average();
        return Math.Sqrt(values.Sum(value => (value - average) * (value - average)) / (values.Length - 1));
    }

    /// <summary>FNV-1a: the same on every machine and in every process.</summary>
    private static int Seed(string text) => text.Aggregate(unchecked((int)2166136261), (hash, letter) => unchecked((hash ^ letter) * 16777619));
}
