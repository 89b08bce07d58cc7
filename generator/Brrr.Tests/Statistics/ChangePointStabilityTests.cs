using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>What a night said of changes holds on all later nights, and follows from the nights up to it alone.</summary>
public sealed class ChangePointStabilityTests
{
    [Fact]
    public void What_was_said_of_real_nights_stays_said()
    {
        var series = RealSeries.Require();
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, series.Benchmarks.Length);
        StaysSaid(replay, series.Nights.Length, night => replay.Append(series.Nights[night].BaseLogs, series.Nights[night].HeadLogs));
        foreach (var (name, column) in series.Benchmarks.Select((name, column) => (name, column)))
        {
            var nights = series.Nights.Where(night => !double.IsNaN(night.BaseLogs[column])).ToArray();
            var benchmark = new ChangePointReplay(ChangePointRules.Benchmark, 1);
            StaysSaid(benchmark, nights.Length, night => benchmark.Append([nights[night].BaseLogs[column]], [nights[night].HeadLogs[column]]));
        }
    }

    [Fact]
    public void What_was_said_of_simulated_nights_stays_said()
    {
        for (var seed = 0; seed < 500; seed++)
        {
            var row = Eventful(seed);
            var replay = new ChangePointReplay(seed % 2 == 0 ? ChangePointRules.GeometricMean : ChangePointRules.Benchmark, 1);
            StaysSaid(replay, row.Length, night => Replay.Append(replay, row[night]));
        }
    }

    [Fact]
    public void A_replay_of_the_prefix_says_the_same_as_the_night_did()
    {
        for (var seed = 0; seed < 20; seed++)
        {
            var row = Eventful(seed);
            var replay = new ChangePointReplay(ChangePointRules.GeometricMean, 1);
            for (var night = 0; night < row.Length; night++)
            {
                Replay.Append(replay, row[night]);
                if (night % 7 == seed % 7)
                    Assert.Equal(Replay.Of(ChangePointRules.GeometricMean, row.AsSpan(0, night + 1)).Report(), replay.Report());
            }
        }
    }

    private static void StaysSaid(ChangePointReplay replay, int nights, Action<int> append)
    {
        var positions = new Dictionary<int, ChangePoint>();
        var open = new HashSet<int>();
        for (var night = 0; night < nights; night++)
        {
            append(night);
            var report = replay.Report();
            var confirmed = report.Where(change => change.State == ChangeState.Confirmed).ToDictionary(change => change.First);
            Assert.Equal(report.Count, report.Select(change => change.First).Distinct().Count());
            Assert.Subset(confirmed.Keys.ToHashSet(), positions.Keys.ToHashSet());
            foreach (var (first, before) in positions)
            {
                var now = confirmed[first];
                Assert.InRange(now.Position, first - 3, first + 3);
                Assert.Equal((before.ConfirmedAt, before.ProvisionalAt, before.PValue), (now.ConfirmedAt, now.ProvisionalAt, now.PValue));
                if (night > now.ConfirmedAt + 3)
                    Assert.Equal(before.Position, now.Position);
            }

            // What was open is open, confirmed nearby, or said to be withdrawn.
            foreach (var first in open)
                Assert.Contains(report, change => change.First == first || change.ProvisionalAt is not null && Math.Abs(change.First - first) <= 10);
            positions = confirmed;
            open = [.. report.Where(change => change.State == ChangeState.Provisional).Select(change => change.First)];
        }
    }

    private static double[] Eventful(int seed)
    {
        var random = new Random(seed);
        var row = new Noise(seed, seed % 3 == 0 ? 5 : 0, seed % 5 == 0 ? 0.3 : 0).Row(100, 0.006);
        for (var i = 0; i < 4; i++)
        {
            var at = random.Next(5, 95);
            var length = random.Next(1, 40);
            var step = (random.NextDouble() - 0.5) * 0.2;
            for (var k = at; k < Math.Min(100, at + length); k++)
                row[k] += step;
        }

        return row;
    }
}
