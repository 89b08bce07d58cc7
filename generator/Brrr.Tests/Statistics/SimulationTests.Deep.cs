using System.Diagnostics;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>The simulations in full: compiled with <c>-p:Tier=Deep</c> only, as <c>.ci/deep</c> does.</summary>
public sealed partial class SimulationTests
{
    [Fact]
    [Trait("Tier", "Deep")]
    public void The_reproducibility_interval_covers_at_every_length()
    {
        foreach (var nights in new[] { 8, 12, 20, 60 })
        {
            var normal = Simulation.Coverage(nights, 20_000);
            var student = Simulation.Coverage(nights, 20_000, degreesOfFreedom: 5);
            var correlated = Simulation.Coverage(nights, 20_000, autocorrelation: 0.2);
            Print($"coverage at {nights} nights: normal {normal:F4}, t5 {student:F4}, AR(1) 0.2 {correlated:F4}");
            Assert.InRange(normal, 0.93, 0.97);
            Assert.InRange(student, 0.92, 0.97);
            Assert.InRange(correlated, 0.92, 0.97);
        }
    }

    [Fact]
    [Trait("Tier", "Deep")]
    public void False_alarms_are_rare_as_nights_arrive()
    {
        Check("geometric mean", ChangePointRules.GeometricMean, Simulation.GeometricMeanSigma);
        foreach (var sigma in Simulation.BenchmarkSigmas)
            Check("benchmark", ChangePointRules.Benchmark, sigma);

        void Check(string name, ChangePointRules rules, double sigma)
        {
            var rates = Simulation.FalseAlarms(rules, sigma, 10_000);
            Print($"false alarms per 120 nights, {name} of sigma {sigma:P2}: confirmed {rates.Confirmed:F4}, provisional {rates.Provisional:F4}");
            Assert.InRange(rates.Confirmed, 0, 0.03);
            Assert.InRange(rates.Provisional, 0, 0.01);
        }
    }

    [Fact]
    [Trait("Tier", "Deep")]
    public void False_alarms_of_other_noise_are_measured()
    {
        var student = Simulation.FalseAlarms(ChangePointRules.GeometricMean, Simulation.GeometricMeanSigma, 5000, degreesOfFreedom: 5);
        var correlated = Simulation.FalseAlarms(ChangePointRules.GeometricMean, Simulation.GeometricMeanSigma, 5000, autocorrelation: 0.2);
        var peers = Simulation.FalseAlarmsOfPeers(Simulation.GeometricMeanSigma, 500);
        Print($"false alarms per 120 nights, t5: confirmed {student.Confirmed:F4}, provisional {student.Provisional:F4}");
        Print($"false alarms per 120 nights, AR(1) 0.2: confirmed {correlated.Confirmed:F4}, provisional {correlated.Provisional:F4}");
        Print($"false alarms per 120 nights, p 0.001 searched again every night: {peers:F4}");
        Assert.True(student.Confirmed < 0.1 && correlated.Confirmed < 0.25);
    }

    [Fact]
    [Trait("Tier", "Deep")]
    public void False_alarms_on_real_residuals_are_rare()
    {
        var residuals = RealResiduals.Of(RealSeries.Require());
        var shuffled = Simulation.FalseAlarms(ChangePointRules.GeometricMean, 5000, seed => RealResiduals.Shuffle(residuals, seed));
        var drawn = Simulation.FalseAlarms(ChangePointRules.GeometricMean, 5000, seed => RealResiduals.Draw(residuals, seed, 1));
        var blocks = Simulation.FalseAlarms(ChangePointRules.GeometricMean, 5000, seed => RealResiduals.Draw(residuals, seed, 10));
        Print($"false alarms per 120 nights, real residuals shuffled: confirmed {shuffled.Confirmed:F4}, provisional {shuffled.Provisional:F4}");
        Print($"false alarms per 120 nights, real residuals drawn: confirmed {drawn.Confirmed:F4}, provisional {drawn.Provisional:F4}");
        Print($"false alarms per 120 nights, real residuals in blocks of 10: confirmed {blocks.Confirmed:F4}, provisional {blocks.Provisional:F4}");
        Assert.InRange(shuffled.Confirmed, 0, 0.03);
    }

    [Fact]
    [Trait("Tier", "Deep")]
    public void False_alarms_on_real_benchmarks_are_measured()
    {
        var series = RealSeries.Require();
        var rates = Enumerable.Range(0, series.Benchmarks.Length)
            .Select(column => RealResiduals.Of(series, column))
            .Where(residuals => residuals.Length >= 40)
            .Select(residuals => Simulation.FalseAlarms(ChangePointRules.Benchmark, 50, seed => RealResiduals.Shuffle(residuals, seed)))
            .ToArray();
        var (confirmed, provisional) = (rates.Average(rate => rate.Confirmed), rates.Average(rate => rate.Provisional));
        Print($"false alarms per 120 nights, {rates.Length} real benchmarks' residuals shuffled: confirmed {confirmed:F4}, provisional {provisional:F4}");
        Assert.InRange(confirmed, 0, 0.05);
    }

    [Fact]
    [Trait("Tier", "Deep")]
    public void Steps_are_found_soon_and_in_their_place()
    {
        foreach (var (step, sigma) in new[] { (0.015, 0.004), (0.015, 0.0045), (0.01, 0.0045), (0.03, 0.0045) })
        {
            var rates = Simulation.Power(step, sigma, 5000);
            Print($"step of {step:P1} at sigma {sigma:P2}: by night 3 {rates.Within3:F4}, 4 {rates.Within4:F4}, 10 {rates.Within10:F4}");
            Print($"  of all placed within a run {rates.Near:F4}");
            if (step >= 0.015)
            {
                Assert.InRange(rates.Within4, 0.95, 1);
                Assert.InRange(rates.Near, 0.97, 1);
            }
        }

        var outages = Simulation.OutagesSeenAtOnce(0.10, Simulation.GeometricMeanSigma, 5000);
        var three = Simulation.OutagesSeenAtOnce(0.04, Simulation.GeometricMeanSigma, 5000);
        Print($"outages of 4 % that are provisional on their first night: {three:F4}");
        Print($"outages of 10 % that are provisional on their first night: {outages:F4}");
        Assert.InRange(outages, 0.99, 1);
    }

    [Fact]
    [Trait("Tier", "Deep")]
    public void The_second_look_earns_its_place()
    {
        var searchOnly = ChangePointRules.GeometricMean with { YoungAge = 1000, Final = new CriticalTable(3e-5) };
        var without = Simulation.Power(searchOnly, 0.015, Simulation.GeometricMeanSigma, 5000);
        var with = Simulation.Power(0.015, Simulation.GeometricMeanSigma, 5000);
        var alarms = Simulation.FalseAlarms(searchOnly, Simulation.GeometricMeanSigma, 5000);
        Print($"search alone at p 3e-5: step of 1.5 % by night 4 {without.Within4:F4}, false alarms {alarms.Confirmed:F4}");
        Print($"with the second look: {with.Within4:F4}");
        Assert.True(with.Within4 > without.Within4 + 0.02);
    }

    [Fact]
    [Trait("Tier", "Deep")]
    public void A_farm_of_five_machines_costs_a_moment()
    {
        const int machines = 5, benchmarks = 118, nights = 120;
        var farms = Enumerable.Range(0, machines).Select(machine => Farm(machine, benchmarks, nights)).ToArray();
        for (var i = 0; i < 2; i++)
            ReplayMachine(farms[0], benchmarks);

        var time = Stopwatch.StartNew();
        foreach (var farm in farms)
            ReplayMachine(farm, benchmarks);
        Print($"change points of {nights} nights, {benchmarks} benchmarks and {machines} machines, replayed: {time.Elapsed.TotalSeconds:F3} s");
        Assert.InRange(time.Elapsed.TotalSeconds, 0, 1.5);
    }

    private static double[][] Farm(int seed, int benchmarks, int nights)
    {
        var noise = new Noise(seed);
        return [.. Enumerable.Range(0, nights).Select(night => noise.Row(benchmarks, 0.013).Select(value => value + (night < 70 ? 0 : 0.02)).ToArray())];
    }

    private static void ReplayMachine(double[][] rows, int benchmarks)
    {
        var zero = new double[benchmarks];
        var mean = new ChangePointReplay(ChangePointRules.GeometricMean, benchmarks);
        foreach (var row in rows)
            mean.Append(zero, row);
        mean.Report();
        for (var column = 0; column < benchmarks; column++)
            Replay.Of(ChangePointRules.Benchmark, [.. rows.Select(row => -row[column])]).Report();
    }
}
