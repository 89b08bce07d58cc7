using Brrr.Comparisons;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed partial class SeriesAnalysisTests
{
    // t(0.975) with 6 and with 18 degrees of freedom, from published tables.
    private const double CriticalOf6 = 2.446911851144969;
    private const double CriticalOf18 = 2.10092204024096;

    [Fact]
    public void Noise_is_that_of_the_last_twenty_nights()
    {
        var logs = Noisy(1, 40, 3, 0.02);
        var readings = Analysis(MadeSeries.Of(logs)).Readings;
        for (var night = 0; night < 40; night++)
        {
            var differences = Differences(logs, Math.Max(0, night - 19), night);
            var noise = readings[night].Noise.GetValueOrDefault();
            Assert.Equal(night < 7, noise.IsAssumed);
            Assert.Equal(night < 7 ? 0.01 : NaiveStatistics.Sigma(differences), noise.Sigma, 1e-12);
            Assert.Equal(night < 7 ? 6 : differences.Count - 1, noise.DegreesOfFreedom);
            Assert.Equal(night < 7, readings[night].IsProvisional);
        }

        var within = MadeSeries.StandardError / Math.Sqrt(3);
        Assert.Equal(CriticalOf6 * Math.Max(within, 0.01), readings[0].Reproducibility?.HalfWidth ?? 0, 1e-9);
        Assert.Equal(CriticalOf18 * Math.Max(within, NaiveStatistics.Sigma(Differences(logs, 20, 39))), readings[39].Reproducibility?.HalfWidth ?? 0, 1e-9);
    }

    [Fact]
    public void The_error_within_is_the_median_of_the_same_nights()
    {
        // The first ten nights ran as one process a side: their errors are unknown, not 0.
        var logs = Noisy(2, 24, 3, 0.02);
        var readings = Analysis(MadeSeries.Of(logs, with: (night, result) => night < 10 ? AsOneProcess(result) : result)).Readings;
        Assert.Null(readings[9].Measurement);
        Assert.Equal(0, readings[9].Noise?.Within);
        for (var night = 10; night < 24; night++) Assert.Equal(MadeSeries.StandardError * MadeSeries.StandardError / 3, readings[night].Noise?.Within ?? 0, 1e-12);
    }

    [Fact]
    public void Noise_never_crosses_an_epoch()
    {
        double[][] logs = [.. Noisy(3, 15, 3, 0.05), .. Noisy(4, 15, 3, 0.001)];
        var analysis = Analysis(MadeSeries.Of(logs, with: (night, result) => result with { Metadata = Compiler(night < 15 ? "GCC 13" : "GCC 14") }));
        Assert.Equal([1, 2], analysis.Readings.Select(reading => reading.Epoch.GetValueOrDefault()).Distinct());
        for (var night = 15; night < 30; night++)
        {
            var noise = analysis.Readings[night].Noise.GetValueOrDefault();
            Assert.Equal(night < 22, noise.IsAssumed);
            Assert.Equal(night < 22 ? 0.01 : NaiveStatistics.Sigma(Differences(logs, 15, night)), noise.Sigma, 1e-12);
            var sigma = analysis.Readings[night].Benchmarks["b01"].Sigma;
            if (night < 22) Assert.Null(sigma);
            else Assert.Equal(NaiveStatistics.Sigma([.. logs[15..(night + 1)].Zip(logs[16..(night + 1)], (one, other) => other[1] - one[1])]), sigma ?? 0, 1e-12);
        }
    }

    [Fact]
    public void A_changed_suite_is_no_noise()
    {
        var logs = Noisy(5, 20, 4, 0.002);
        foreach (var row in logs) row[3] += 2;
        for (var night = 0; night < 20; night += 2) logs[night][3] = double.NaN;
        var differences = logs.Zip(logs.Skip(1), (one, other) => Enumerable.Range(0, 3).Average(column => other[column] - one[column])).ToList();
        Assert.Equal(NaiveStatistics.Sigma(differences), Analysis(MadeSeries.Of(logs)).Readings[^1].Noise?.Sigma ?? 0, 1e-12);
    }

    [Fact]
    public void A_young_series_borrows_the_largest_noise_of_the_others_as_it_was_then()
    {
        double[][] loud = [.. Noisy(6, 20, 3, 0.06), .. Noisy(7, 20, 3, 0.3)];
        var quiet = Noisy(8, 40, 3, 0.001);
        var young = Noisy(9, 5, 3, 0.001);
        var farm = MadeFarm.Of([.. MadeSeries.Of(loud, "loud"), .. MadeSeries.Of(quiet, "quiet"), .. MadeSeries.Of(young, "young", first: 22)]);
        var readings = farm.Analyses.Single(analysis => analysis.Series.Machine.Name == "young").Readings;
        for (var i = 0; i < 5; i++)
        {
            // Of one commit the machines stand in the order of their names: "loud" and "quiet" of that night came before.
            var night = 22 + i;
            var expected = NaiveStatistics.Sigma(Differences(loud, night - 19, night));
            Assert.Equal(expected, readings[i].Noise?.Sigma ?? 0, 1e-12);
            Assert.True(readings[i].Noise?.IsAssumed);
            Assert.Equal(CriticalOf6 * expected, readings[i].Reproducibility?.HalfWidth ?? 0, 1e-9);
        }
    }

    [Fact]
    public void Withheld_nights_are_in_no_noise_and_have_no_verdict()
    {
        var logs = Noisy(10, 30, 3, 0.01);
        logs[12] = [0.9, 0.9, 0.9];
        var readings = Analysis(MadeSeries.Of(logs, with: (night, result) => night == 12 ? result with { Withheld = "hot" } : result)).Readings;
        double[][] kept = [.. logs[..12], .. logs[13..]];
        Assert.Equal((null, null, null, false), (readings[12].Noise, readings[12].Estimate, readings[12].Verdict, readings[12].Counts));
        Assert.Equal(1, readings[12].Epoch);
        Assert.Equal(NaiveStatistics.Sigma(Differences(kept, 5, 24)), readings[25].Noise?.Sigma ?? 0, 1e-12);
    }

    [Theory]
    [InlineData(0.10, nameof(Verdict.Faster))]
    [InlineData(-0.10, nameof(Verdict.Slower))]
    [InlineData(0.0005, nameof(Verdict.Same))]
    [InlineData(0.005, nameof(Verdict.Unclear))]
    [InlineData(-0.005, nameof(Verdict.Unclear))]
    public void The_verdict_is_that_of_the_reproducibility_interval(double level, string name)
    {
        var expected = Enum.Parse<Verdict>(name);
        // All differences are of one size, so that sigma is that size over the square root of 2.
        var amplitude = expected == Verdict.Same ? 0.0008 : 0.004;
        double[][] logs = [.. Enumerable.Range(0, 21).Select(night => new[] { level, level, level }.Select(log => log + (night % 2 == 0 ? 0 : amplitude)).ToArray())];
        var reading = Analysis(MadeSeries.Of(logs)).Readings[^1];
        Assert.Equal(expected, reading.Verdict);
        var half = CriticalOf18 * Math.Max(MadeSeries.StandardError / Math.Sqrt(3), amplitude / Math.Sqrt(2));
        Assert.Equal(
            expected,
            level - half > 0 ? Verdict.Faster : level + half < 0 ? Verdict.Slower : Math.Abs(level) + half <= Math.Log(1.01) ? Verdict.Same : Verdict.Unclear);
    }

    [Fact]
    public void Excluded_benchmarks_are_no_tests_of_the_family()
    {
        // Nine included benchmarks of which one is faster by little: with many certain ones in the family it would pass more easily.
        var noise = Noisy(11, 20, 30, 0.01);
        foreach (var row in noise)
        {
            row[0] += 0.025;
            for (var column = 9; column < 30; column++) row[column] += 0.5;
        }

        var names = Enumerable.Range(9, 21).Select(MadeSeries.Name).ToHashSet();
        var with = MadeFarm.Of(Dashboard.Default with { Exclude = names }, MadeSeries.Of(noise)).Analyses[0].Readings[^1];
        var without = MadeFarm.Of(Dashboard.Default with { Exclude = names }, MadeSeries.Of([.. noise.Select(row => row[..9])])).Analyses[0].Readings[^1];
        foreach (var (name, reading) in without.Benchmarks) Assert.Equal(reading, with.Benchmarks[name]);
        Assert.All(names, name => Assert.Equal(Verdict.Faster, with.Benchmarks[name].Verdict));
        var p = Enumerable.Range(0, 9).ToDictionary(MadeSeries.Name, column => POf(without.Benchmarks[MadeSeries.Name(column)]));
        Assert.All(p, each => Assert.Equal(
            NaiveStatistics.IsDiscovery(each.Value, p.Values) && each.Value < 0.05,
            without.Benchmarks[each.Key].Verdict is Verdict.Faster or Verdict.Slower));
    }

    [Fact]
    public void The_four_counts_sum_to_the_included_benchmarks()
    {
        var logs = Noisy(12, 20, 6, 0.01);
        foreach (var row in logs[..14]) row[5] = double.NaN;
        var readings = Analysis(MadeSeries.Of(logs)).Readings;
        Assert.All(readings.Take(7), reading => Assert.All(Enum.GetValues<Verdict>(), verdict => Assert.Null(reading.CountOf(verdict))));
        Assert.All(readings.Skip(7), reading => Assert.Equal(reading.Comparison.Included.Count, Enum.GetValues<Verdict>().Sum(reading.CountOf)));
        Assert.Null(readings[^1].Benchmarks["b05"].Verdict);
        Assert.Equal(6, readings[^1].Comparison.Included.Count);
    }

    [Fact]
    public void A_pair_on_demand_is_read_alone()
    {
        var tag = MadeSeries.Of([[0.1, 0.2, 0.3]], with: (_, result) => result with { Ref = "v3.15.0b1" }, first: 9);
        var farm = MadeFarm.Of([.. MadeSeries.Of(Noisy(13, 9, 3, 0.01)), .. tag]);
        var reading = farm.ReadingOf(farm.Comparisons[^1]);
        Assert.Equal((null, null, null), (reading.Epoch, reading.Noise, reading.Verdict));
        Assert.Equal(1.959963984540054 * MadeSeries.StandardError / Math.Sqrt(3), reading.Measurement?.HalfWidth ?? 0, 1e-12);
    }

    /// <summary>Rows around 0.1 of independent noise.</summary>
    internal static double[][] Noisy(int seed, int nights, int benchmarks, double sigma)
    {
        var noise = new Statistics.Noise(seed);
        return [.. Enumerable.Range(0, nights).Select(_ => noise.Row(benchmarks, sigma).Select(value => value + 0.1).ToArray())];
    }

    private static double POf(BenchmarkReading reading) =>
        NaiveStatistics.Tail(reading.Ratio.Value / Math.Max(MadeSeries.StandardError, reading.Sigma ?? 0), 18);

    private static SeriesAnalysis Analysis(MadeResult[] results) => Assert.Single(MadeFarm.Of(results).Analyses);

    private static List<double> Differences(double[][] logs, int first, int last) =>
        [.. Enumerable.Range(first, last - first).Select(night => logs[night + 1].Average() - logs[night].Average())];

    private static Dictionary<string, string> Compiler(string name) => new() { ["python_compiler"] = name };

    private static MadeResult AsOneProcess(MadeResult result) =>
        result with { Benchmarks = [.. result.Benchmarks.Select(each => MadeResult.Seconds(each.Name, each.Values))] };
}
