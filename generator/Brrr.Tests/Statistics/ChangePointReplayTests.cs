using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class ChangePointReplayTests
{
    [Fact]
    public void The_real_outage_and_its_recovery_are_one_story_on_the_jits_side()
    {
        var series = RealSeries.Require();
        var down = Confirmed(series, "71fc4c6");
        var up = Confirmed(series, "e28a2f4");

        Assert.Equal(-0.121, Math.Exp(down.Step) - 1, 0.002);
        Assert.Equal(0.134, Math.Exp(up.Step) - 1, 0.005);
        Assert.Equal(down.First, down.ProvisionalAt);
        Assert.Equal(down.First + 2, down.ConfirmedAt);
        Assert.Equal(up.First, up.ProvisionalAt);
        Assert.Equal(up.First, down.RecoveredBy);
        Assert.Equal(down.First, up.Recovers);
        Assert.Equal("f4bda4d", series.Nights[down.LastBefore].Commit);
        Assert.Equal((down.Position, down.Position), (down.FirstCandidate, down.LastCandidate));
        Assert.Equal(MovedSide.Head, down.Sides.Moved);
        Assert.Equal(0.12, down.Sides.Head, 0.005);
        Assert.Equal(-0.009, down.Sides.Base, 0.003);
    }

    [Theory]
    [InlineData("6b632ce", -0.012)]
    [InlineData("d701f8e", 0.018)]
    public void The_real_small_steps_are_found(string commit, double step) =>
        Assert.Equal(step, Math.Exp(Confirmed(RealSeries.Require(), commit).Step) - 1, 0.0025);

    [Fact]
    public void Nothing_else_is_confirmed_on_the_real_geometric_mean() =>
        Assert.Equal(4, RealResiduals.ConfirmedPositions(RealSeries.Require()).Length);

    [Fact]
    public void The_outage_is_reported_on_its_first_night_and_confirmed_on_its_third()
    {
        var series = RealSeries.Require();
        var first = Array.FindIndex(series.Nights, night => night.Commit == "71fc4c6");
        Assert.Contains(Replay.Of(series, first + 1).Report(), change => change.Position == first && change.State == ChangeState.Provisional);
        Assert.Contains(Replay.Of(series, first + 2).Report(), change => change.Position == first && change.State == ChangeState.Provisional);
        Assert.Contains(Replay.Of(series, first + 3).Report(), change => change.Position == first && change.State == ChangeState.Confirmed);
    }

    [Fact]
    public void Real_contributions_sum_to_the_step()
    {
        var series = RealSeries.Require();
        var replay = Replay.Of(series, series.Nights.Length);
        foreach (var change in replay.Report())
        {
            var parts = replay.ContributionsTo(change);
            Assert.Equal(change.Step, parts.ByBenchmark.Where(double.IsFinite).Sum() + parts.ChangedSet, 1e-12);
            Assert.Equal(change.Benchmarks, parts.ByBenchmark.Count(double.IsFinite));
            Assert.Equal(0, parts.ChangedSet);
        }
    }

    [Fact]
    public void An_outage_of_two_nights_is_withdrawn_and_neither_blinds_nor_alarms()
    {
        var row = new Noise(21).Row(60, 0.004);
        row[30] -= 0.1;
        row[31] -= 0.1;
        for (var i = 40; i < 60; i++)
            row[i] -= 0.015;

        var report = Replay.Of(ChangePointRules.GeometricMean, row).Report();

        Assert.Equal([(ChangeState.Withdrawn, 30), (ChangeState.Confirmed, 40)], report.Select(change => (change.State, change.Position)));
        Assert.Equal((30, 32), (report[0].ProvisionalAt ?? 0, report[0].WithdrawnAt ?? 0));
        Assert.Equal(29, report[0].LastBefore);
        Assert.Equal(-0.1, report[0].Step, 0.01);
    }

    [Fact]
    public void A_benchmark_has_nothing_provisional_before_twelve_pairs()
    {
        double[] row = [.. new Noise(3).Row(11, 0.005), 0.3];
        Assert.Empty(Replay.Of(ChangePointRules.Benchmark, row).Report());
        double[] longer = [.. new Noise(3).Row(14, 0.005), 0.3];
        Assert.Single(Replay.Of(ChangePointRules.Benchmark, longer).Report());
    }

    [Fact]
    public void A_young_series_assumes_the_noise_of_the_farm()
    {
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 1);
        for (var i = 0; i < 5; i++)
            replay.Append([i % 2 * 0.001], [0.0], assumedNoise: 0.004);
        replay.Append([-0.1], [0.0], assumedNoise: 0.004);
        Assert.Equal(5, Assert.Single(replay.Report()).Position);
    }

    [Fact]
    public void A_new_epoch_brings_its_own_noise_and_owns_the_step_with_which_it_begins()
    {
        var noise = new Noise(8);
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 1);
        for (var i = 0; i < 50; i++)
            replay.Append([noise.Next() * 0.003 + (i < 25 ? 0 : 0.02)], [0.0], beginsEpoch: i == 25);
        var change = Assert.Single(replay.Report());
        Assert.Equal(25, change.Position);
        Assert.Equal(25, change.EpochAt);
    }

    [Fact]
    public void A_changed_suite_is_no_change_point()
    {
        var noise = new Noise(9);
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 20);
        for (var night = 0; night < 60; night++)
        {
            var row = noise.Row(20, 0.01);
            for (var column = 0; column < 20; column++)
                row[column] += column * 0.05;
            if (night >= 30)
                row[19] = row[18] = double.NaN;
            replay.Append(row, new double[20]);
        }

        Assert.Empty(replay.Report());
    }

    [Fact]
    public void A_broken_night_with_few_benchmarks_blinds_nobody()
    {
        var noise = new Noise(10);
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 20);
        for (var night = 0; night < 60; night++)
        {
            var row = noise.Row(20, 0.01);
            for (var column = 0; column < 20; column++)
                row[column] += night < 40 ? 0.0 : 0.03;
            if (night == 30)
                Array.Fill(row, double.NaN, 2, 18);
            replay.Append(row, new double[20]);
        }

        var change = Assert.Single(replay.Report());
        Assert.Equal(40, change.Position);
        Assert.Equal(20, change.Benchmarks);
    }

    [Theory]
    [InlineData(33)]
    [InlineData(34)]
    [InlineData(50)]
    public void A_suite_that_is_replaced_begins_anew_and_keeps_what_was_found(int replacedAt)
    {
        var noise = new Noise(12);
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 20);
        for (var night = 0; night < 90; night++)
        {
            var row = noise.Row(20, 0.005);
            for (var column = 0; column < 20; column++)
                row[column] += (night is < 30 or >= 70 ? 0 : -0.05) + (column < 10 ? 0 : 0.4);
            Array.Fill(row, double.NaN, night < replacedAt ? 10 : 0, 10);
            replay.Append(row, new double[20]);
            Assert.All(replay.Report(), change => Assert.Equal(0.05, Math.Abs(change.Step), 0.01));
        }

        Assert.Equal([30, 70], replay.Report().Select(change => change.Position));
    }

    [Fact]
    public void A_night_without_any_benchmark_is_refused() =>
        Assert.Throws<ArgumentException>(() => new ChangePointReplay(ChangePointRules.Benchmark, 1).Append([double.NaN], [0.0]));

    /// <summary>Steps, an outage that ends, a new machine, and a benchmark that comes late: at whatever run a replay is taken up again, it says the same.</summary>
    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 4)]
    [InlineData(3, 4)]
    public void A_replay_that_is_taken_up_says_the_same_as_one_from_the_start(int seed, int columns)
    {
        var noise = new Noise(seed);
        var nights = Enumerable.Range(0, 150).Select(run => noise.Row(columns, 0.002).Select((value, column) => column == 3 && run < 70 ? double.NaN : value - LevelAt(run)).ToArray()).ToList();
        var whole = Replayed(nights, null, nights.Count);
        var expected = Text(whole);
        Assert.Contains(whole.Report(), change => change.State == ChangeState.Confirmed);
        Assert.Contains(whole.Report(), change => change.State == ChangeState.Withdrawn);
        for (var known = 0; known <= nights.Count; known += 15) Assert.Equal(expected, Text(Replayed(nights, Replayed(nights, null, known).State, nights.Count)));

        ChangePointReplay Replayed(List<double[]> heads, ReplayState? state, int count)
        {
            var replay = new ChangePointReplay(columns == 1 ? ChangePointRules.Benchmark : ChangePointRules.GeometricMean, columns, 8, state);
            for (var run = 0; run < count; run++) replay.Append(new double[columns], heads[run], run == 90, 0.01);
            return replay;
        }

        static double LevelAt(int run) => run is >= 30 and < 31 ? -0.2 : run < 50 ? 0 : run < 110 ? 0.03 : 0.015;

        static string Text(ChangePointReplay replay) => System.Text.Json.JsonSerializer.Serialize(replay.Report().Select(change => (object)new { Point = change, Parts = replay.ContributionsTo(change).ByBenchmark.Select(part => part.ToString("R", System.Globalization.CultureInfo.InvariantCulture)) }));
    }

    private static ChangePoint Confirmed(RealSeries series, string commit) =>
        Assert.Single(
            Replay.Of(series, series.Nights.Length).Report(),
            change => change.State == ChangeState.Confirmed && series.Nights[change.First].Commit == commit);
}
