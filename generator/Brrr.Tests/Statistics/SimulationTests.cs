using System.Globalization;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>Small simulations, seeded; the full ones are in <c>SimulationTests.Deep.cs</c> and print what they measured, for the Method page.</summary>
public sealed partial class SimulationTests(ITestOutputHelper output)
{
    [Fact]
    public void A_small_simulation_of_quiet_series_stays_quiet()
    {
        var rates = Simulation.FalseAlarms(ChangePointRules.GeometricMean, Simulation.GeometricMeanSigma, 300);
        Assert.InRange(rates.Confirmed, 0, 0.045);
        Assert.InRange(rates.Provisional, 0, 0.01);
    }

    [Fact]
    public void A_small_simulation_of_steps_finds_them()
    {
        var rates = Simulation.Power(0.015, Simulation.GeometricMeanSigma, 200);
        Assert.InRange(rates.Within4, 0.90, 1);
        Assert.InRange(rates.Near, 0.95, 1);
        Assert.Equal(1, Simulation.OutagesSeenAtOnce(0.10, Simulation.GeometricMeanSigma, 100));
    }

    [Theory]
    [InlineData(8, 0, 0.0, 0.93)]
    [InlineData(20, 0, 0.0, 0.93)]
    [InlineData(60, 0, 0.0, 0.93)]
    [InlineData(20, 5, 0.0, 0.915)]
    [InlineData(20, 0, 0.2, 0.90)]
    public void A_small_simulation_covers(int nights, int degreesOfFreedom, double autocorrelation, double atLeast) =>
        Assert.InRange(Simulation.Coverage(nights, 2000, degreesOfFreedom, autocorrelation), atLeast, 0.975);

    [Fact]
    public void The_real_nights_are_covered()
    {
        var (covered, all) = RealCoverage();
        Print($"real nights covered by the reproducibility interval: {covered} of {all}");
        Assert.InRange((double)covered / all, 0.92, 1);
    }

    private static (int Covered, int All) RealCoverage()
    {
        var series = RealSeries.Require();
        int[] starts = [0, .. RealResiduals.ConfirmedPositions(series), series.Nights.Length];
        MeanLogRatio[] means = [.. series.Nights.Select(night => MeanLogRatio.Of(night.Ratios))];
        double[] differences = [.. series.Nights.Zip(series.Nights.Skip(1), Difference)];
        var covered = 0;
        var all = 0;
        for (var night = NightNoise.Fewest; night < means.Length; night++)
        {
            var nights = means[Math.Max(0, night - NightNoise.Memory)..(night + 1)];
            var noise = NightNoise.Of(differences.AsSpan(0, night), [.. nights.Select(mean => mean.StandardError * mean.StandardError ?? 0)]);
            var segment = means[starts.Last(start => start <= night)..starts.First(start => start > night)];
            var level = Median.Of([.. segment.Select(mean => mean.Value)]);
            covered += means[night].Reproducibility(noise).Interval().Contains(level) ? 1 : 0;
            all++;
        }

        return (covered, all);
    }

    private static double Difference(RealNight earlier, RealNight later) => SharedDifference.Between(earlier.RatioLogs, later.RatioLogs) ?? 0;

    private void Print(FormattableString text) => output.WriteLine(text.ToString(CultureInfo.InvariantCulture));
}
