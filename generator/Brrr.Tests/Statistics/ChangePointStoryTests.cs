using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>Series whose steps are planted, so that all that a replay says of them is known beforehand; noise is a fiftieth of a step unless a test says otherwise.</summary>
public sealed class ChangePointStoryTests
{
    private const double Sigma = 0.001;

    /// <summary>Levels of many lengths, two of them longer than the window; none of them is 0.</summary>
    private static readonly (int Nights, double Level)[] Stairs = [(24, 0.7), (9, 0.76), (13, 0.68), (60, 0.75), (7, 0.85), (31, 0.62), (77, 0.7), (12, 0.64)];

    /// <summary>One benchmark or several, each with its own part of every step, that goes to the head's side.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Each_step_is_seen_on_its_night_confirmed_on_its_third_and_described_by_its_neighbours(int columns)
    {
        var (starts, levels) = (StartsOf(Stairs), LevelsOf(Stairs));
        var noise = new Noise(5);
        var replay = new ChangePointReplay(columns == 1 ? ChangePointRules.Benchmark : ChangePointRules.GeometricMean, columns);
        for (var run = 0; run < levels.Length; run++)
        {
            // Column c has (c + 1) / mean(c + 1) of a step.
            var level = levels[run];
            replay.Append(new double[columns], [.. Enumerable.Range(0, columns).Select(column => noise.Next() * Sigma - level * Part(column))]);
            var report = replay.Report();
            var begun = starts.Skip(1).Where(start => start <= run).ToList();
            Assert.Equal(begun, report.Select(change => change.Position));
            for (var i = 0; i < begun.Count; i++) AssertStep(report[i], begun[i], i + 1, run, replay);
        }

        double Part(int column) => (column + 1) * 2.0 / (columns + 1);

        void AssertStep(ChangePoint change, int start, int index, int run, ChangePointReplay replay)
        {
            var isConfirmed = run >= start + 2;
            var (before, after) = (Stairs[index - 1].Level, Stairs[index].Level);
            Assert.Equal(isConfirmed ? ChangeState.Confirmed : ChangeState.Provisional, change.State);
            Assert.Equal((start, start, start - 1), (change.First, change.Position, change.LastBefore));
            Assert.Equal((start, isConfirmed ? start + 2 : null, (int?)null), ((int?)change.ProvisionalAt, change.ConfirmedAt, change.WithdrawnAt));
            Assert.Equal((start, start), (change.FirstCandidate, change.LastCandidate));
            Assert.Equal((starts[index - 1], index + 1 < starts.Length && starts[index + 1] + 2 <= run ? starts[index + 1] : run + 1), (change.SegmentStart, change.SegmentEnd));
            var isOfTwoLevels = change.SegmentEnd == run + 1 && index + 1 < starts.Length && starts[index + 1] <= run;
            Assert.Equal(before, change.Before, 3 * Sigma);
            Assert.Equal(columns, change.Benchmarks);
            Assert.Null(change.EpochAt);
            Assert.InRange(change.PValue, 0, 1e-3);
            if (isOfTwoLevels) return;
            Assert.Equal(after, change.After, 3 * Sigma);
            Assert.Equal(MovedSide.Head, change.Sides.Moved);
            var parts = replay.ContributionsTo(change);
            Assert.Equal(0, parts.ChangedSet);
            Assert.All(Enumerable.Range(0, columns), column => Assert.Equal((after - before) * Part(column) / columns, parts.ByBenchmark[column], 3 * Sigma));
        }
    }

    [Fact]
    public void A_step_of_the_base_is_the_bases()
    {
        var noise = new Noise(6);
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 2);
        for (var run = 0; run < 60; run++)
        {
            var level = run < 35 ? 0.4 : 0.5;
            replay.Append([level + noise.Next() * Sigma, level + noise.Next() * Sigma], [noise.Next() * Sigma, noise.Next() * Sigma]);
        }

        var change = Assert.Single(replay.Report());
        Assert.Equal(MovedSide.Base, change.Sides.Moved);
        Assert.Equal((0.1, 0), (change.Sides.Base, change.Sides.Head), Within(3 * Sigma));
        Assert.Equal((0.4, 0.5), (change.Before, change.After), Within(3 * Sigma));
    }

    /// <summary>A step that half of its benchmarks bring: each has its own share of it, and a benchmark that only the nights after it have has none.</summary>
    [Fact]
    public void A_benchmark_that_not_all_nights_have_has_no_part_in_a_step()
    {
        var noise = new Noise(7);
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 5);
        for (var run = 0; run < 70; run++)
        {
            var head = noise.Row(5, Sigma);
            if (run >= 40) head[0] = head[1] -= 0.2;
            if (run < 45) head[4] = double.NaN;
            replay.Append([1, 1, 1, 1, 1], head);
        }

        var change = Assert.Single(replay.Report());
        var parts = replay.ContributionsTo(change);
        Assert.Equal((40, 4), (change.Position, change.Benchmarks));
        Assert.Equal([0.05, 0.05, 0, 0, double.NaN], parts.ByBenchmark, (expected, actual) => double.IsNaN(expected) ? double.IsNaN(actual) : Math.Abs(expected - actual) < 2 * Sigma);
        Assert.Equal(0.1, change.Step, 2 * Sigma);
    }

    [Fact]
    public void An_outage_and_its_end_are_one_story()
    {
        var levels = LevelsOf([(30, 0.2), (9, 0.08), (30, 0.2)]);
        var report = Replay.Of(ChangePointRules.GeometricMean, Noisy(levels, 8)).Report();
        Assert.Equal([(30, null, 39), (39, 30, null)], report.Select(change => (change.First, change.Recovers, change.RecoveredBy)));
    }

    /// <summary>What a step is taken for does not depend on where the series stands, nor on its direction.</summary>
    [Theory]
    [InlineData(3, 1)]
    [InlineData(-3, 1)]
    [InlineData(0, -1)]
    public void A_series_that_stands_elsewhere_or_on_its_head_has_the_same_story(double offset, int sign)
    {
        double[] levels = [.. LevelsOf([(20, 0), (1, -0.1), (15, 0), (14, 0.05), (2, 0.1), (20, 0.05), (40, 0.02), (1, 0.08), (6, 0.025)])];
        var noisy = Noisy(levels, 9);
        var (own, other) = (new ChangePointReplay(ChangePointRules.GeometricMean, 1), new ChangePointReplay(ChangePointRules.GeometricMean, 1));
        foreach (var value in noisy)
        {
            Replay.Append(own, value);
            Replay.Append(other, offset + sign * value);
            var (expected, actual) = (own.Report(), other.Report());
            Assert.Equal(expected.Select(Outline), actual.Select(Outline));
            Assert.All(expected.Zip(actual), each => Assert.Equal(sign * each.First.Step, each.Second.Step, 1e-9));
            Assert.All(expected.Zip(actual), each => Assert.Equal(offset + sign * each.First.Before, each.Second.Before, 1e-9));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Nights_that_went_back_are_withdrawn_on_the_night_that_says_so_and_belong_to_no_level(int length)
    {
        var levels = LevelsOf([(30, 0.5), (length, 0.4), (30, 0.5)]);
        var noisy = Noisy(levels, 10);
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 1);
        for (var run = 0; run < noisy.Length; run++)
        {
            Replay.Append(replay, noisy[run]);
            if (run < 30) continue;
            var change = Assert.Single(replay.Report());
            var isOver = run >= 30 + length;
            Assert.Equal((30, isOver ? ChangeState.Withdrawn : ChangeState.Provisional), (change.First, change.State));
            Assert.Equal(isOver ? 30 + length : null, change.WithdrawnAt);
            Assert.Equal(-0.1, change.Step, 3 * Sigma);
            Assert.Equal((0, isOver ? 30 + length : run + 1), (change.SegmentStart, change.SegmentEnd));
            Assert.Equal(isOver ? Enumerable.Range(30, length) : [], replay.State.LeftOut);
        }
    }

    [Fact]
    public void What_is_not_confirmed_within_six_runs_is_withdrawn_and_its_runs_still_count()
    {
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean with { LeastStep = 1 }, 1);
        foreach (var value in Noisy(LevelsOf([(30, 0.1), (6, 0.2)]), 11)) Replay.Append(replay, value);
        Assert.Equal([(30, 30, null)], replay.State.Provisional.Select(change => (change.Position, change.OpenedAt, change.WithdrawnAt)));
        Replay.Append(replay, 0.2);
        Assert.Equal((30, 30, 36), replay.State.Provisional.Select(change => (change.Position, change.OpenedAt, change.WithdrawnAt ?? 0)).First());
        Assert.Empty(replay.State.LeftOut);
        Assert.Empty(replay.State.Confirmed);
    }

    /// <summary>Steps of three sigma settle: until the third run after the one that confirmed, the position is the least squares one within three runs of the first.</summary>
    [Fact]
    public void A_position_settles_by_least_squares_for_three_runs_and_then_stands()
    {
        var moved = 0;
        for (var seed = 1; seed <= 60; seed++)
        {
            var values = Noisy(LevelsOf([(30, 0.3), (30, 0.32)]), seed, 0.007);
            var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 1);
            int? settled = null;
            for (var run = 0; run < values.Length; run++)
            {
                Replay.Append(replay, values[run]);
                if (replay.State is not { Confirmed: [var change], LeftOut: [] }) continue;
                if (run == change.ConfirmedAt) settled = change.Position;
                else if (run <= change.ConfirmedAt + 3) settled = LeastSquares(values[..(run + 1)], Math.Max(3, change.First - 3), Math.Min(run + 1 - 3, change.First + 3));
                Assert.Equal(settled, change.Position);
                moved += change.Position == change.First ? 0 : 1;
            }
        }

        Assert.InRange(moved, 1, int.MaxValue);
    }

    [Theory]
    [InlineData(20, false)]
    [InlineData(39, false)]
    [InlineData(40, true)]
    [InlineData(41, false)]
    public void An_epoch_owns_the_step_that_begins_with_it_alone(int epoch, bool owns)
    {
        var values = Noisy(LevelsOf([(40, 0.3), (30, 0.4)]), 12);
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 1);
        for (var run = 0; run < values.Length; run++) replay.Append([values[run]], [0.0], run == epoch);
        Assert.Equal(owns ? epoch : null, Assert.Single(replay.Report()).EpochAt);
    }

    /// <summary>The first index of the second level by the definition: the split with the least squares around both means.</summary>
    private static int LeastSquares(double[] values, int first, int last) =>
        Enumerable.Range(first, last - first + 1).MinBy(split => Squares(values[..split]) + Squares(values[split..]));

    private static double Squares(double[] values) => values.Sum(value => Math.Pow(value - values.Average(), 2));

    private static (ChangeState, int, int, int, int?, int?, int?, int, int) Outline(ChangePoint change) =>
        (change.State, change.First, change.Position, change.LastBefore, change.ProvisionalAt, change.ConfirmedAt, change.WithdrawnAt, change.SegmentStart, change.SegmentEnd);

    private static int[] StartsOf((int Nights, double Level)[] levels) => [.. levels.Select((_, i) => levels.Take(i).Sum(each => each.Nights))];

    private static double[] LevelsOf((int Nights, double Level)[] levels) => [.. levels.SelectMany(each => Enumerable.Repeat(each.Level, each.Nights))];

    private static double[] Noisy(double[] levels, int seed, double sigma = Sigma) => [.. levels.Zip(new Noise(seed).Row(levels.Length, sigma), (level, noise) => level + noise)];

    private static Func<(double First, double Second), (double First, double Second), bool> Within(double error) =>
        (expected, actual) => Math.Abs(expected.First - actual.First) <= error && Math.Abs(expected.Second - actual.Second) <= error;
}
