using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Tests.Sampling;
using Xunit;

namespace Brrr.Tests.Parity;

/// <summary>Readings of real and of sample series: against the formulas written plainly, against a bootstrap, and as each night saw them.</summary>
public sealed class RealReadingsTests(RealFarm real, WrittenSample sample)
{
    [Fact]
    public void Real_readings_follow_the_formulas() => Assert.True(Real.Analyses.Sum(NaiveReading.Check) > 70);

    [Fact]
    public void Sample_readings_follow_the_formulas() => Assert.True(Sample.Analyses.Take(2).Sum(NaiveReading.Check) > 50);

    [Fact]
    public void Standard_errors_of_real_pairs_are_those_of_a_bootstrap_over_processes() =>
        Assert.All(Real.Series.Take(2), series => Bootstrap.Check(Real.ReadingOf(series.Comparisons[series.Comparisons.Count / 2])));

    [Fact]
    public void Standard_errors_of_sample_pairs_are_those_of_a_bootstrap_over_processes() =>
        Assert.All(Sample.Series.Take(2), series => Bootstrap.Check(Sample.ReadingOf(series.Comparisons[series.Comparisons.Count / 2])));

    [Fact]
    public void Later_nights_of_sulaco_never_move_a_reading()
    {
        // Three readings of each prefix are compared, so that every night is.
        var nights = Real.Comparisons.Where(comparison => comparison.Pair.Machine.Name == "sulaco").ToList();
        CheckPrefixes(Real, nights.Where((_, i) => i % 3 == 2), comparison => comparison.Pair.Machine.Name == "sulaco", alone: true);
    }

    [Fact]
    public void Later_nights_of_any_real_machine_never_move_a_reading()
    {
        var inTime = Real.Comparisons;
        CheckPrefixes(Real, inTime.Where((_, i) => i % 10 == 7), _ => true, alone: false);
    }

    [Fact]
    public void Later_nights_of_the_sample_never_move_a_reading() =>
        CheckPrefixes(Sample, Sample.Comparisons, _ => true, alone: false);

    private Farm Real
    {
        get
        {
            SharedData.RequireRoot();
            return real.Farm ?? throw new InvalidOperationException("shared/ was not read");
        }
    }

    private Farm Sample => field ??= Read(sample.Root);

    private static Farm Read(string folder)
    {
        var loaded = ResultLoader.Load(SourceDefinition.FromFolders([folder]), Dashboard.Default.Comparisons, [], ReadLimits.Default);
        return Farm.Of(loaded.Machines, loaded.Results, loaded.Broken, Dashboard.Default, new Dictionary<string, Triage>());
    }

    private static void CheckPrefixes(Farm farm, IEnumerable<Comparison> nights, Func<Comparison, bool> belongs, bool alone)
    {
        // A machine alone borrows from nobody, so that it is compared with itself alone.
        var whole = alone ? FarmPrefix.Of(farm, belongs).Analyses : farm.Analyses;
        var readings = whole.SelectMany(analysis => analysis.Readings).ToDictionary(reading => reading.Comparison);
        var compared = 0;
        foreach (var night in nights)
        {
            var inTime = farm.Comparisons.Where(comparison => belongs(comparison) && ResultPair.InTime(comparison.Pair, night.Pair) <= 0).ToList();
            foreach (var reading in SeriesAnalysis.Of(Series.Of(farm.Machines, inTime, farm.Dashboard), farm.Dashboard).SelectMany(analysis => analysis.Readings.TakeLast(3)))
            {
                var later = readings[reading.Comparison];
                Assert.Equal((later.Epoch, later.Mean, later.Noise, later.Estimate), (reading.Epoch, reading.Mean, reading.Noise, reading.Estimate));
                Assert.Equal((later.Verdict, later.JitOff), (reading.Verdict, reading.JitOff));
                Assert.Equal(later.Benchmarks, reading.Benchmarks);
                compared++;
            }
        }

        Assert.InRange(compared, 30, int.MaxValue);
    }
}
