using Brrr.Comparisons;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Parity;

/// <summary>Change points of the real results through the whole pipeline: what happened, and what a reader saw each night.</summary>
public sealed partial class RealChangesTests(RealFarm real)
{
    [Fact]
    public void The_outage_of_june_and_its_recovery_are_one_story()
    {
        var down = Of("71fc4c6");
        var up = Of("e28a2f4");
        Assert.Equal((down.Id, up.Id), (up.Recovers, down.RecoveredBy));
        Assert.Equal((ChangeState.Confirmed, Direction.Slower, MovedSide.Head), (down.State, down.Direction, down.Sides.Moved));
        Assert.Equal((ChangeState.Confirmed, Direction.Faster), (up.State, up.Direction));
        Assert.Equal(-0.121, down.Ratio.Value - 1, 0.002);
        Assert.Equal(0.134, up.Ratio.Value - 1, 0.005);
        Assert.Equal(("f4bda4d", "71fc4c6"), (Commit(down.LastGood), Commit(down.FirstBad)));
        Assert.Equal(("2026-06-02", "2026-06-04"), (Date(down.FirstBad), Date(up.FirstBad)));
        Assert.Equal(["71fc4c6"], down.Candidates.Select(Commit));
        Assert.Matches("/compare/f4bda4d[0-9a-f]*\\.\\.\\.71fc4c6[0-9a-f]*$", down.Range.CompareUrl(Farm.Dashboard.Cpython));

        // By medians of both sides: the JIT took 12 % longer, the interpreter 0.9 % less.
        Assert.Equal(0.12, down.Sides.Head, 0.005);
        Assert.Equal(-0.009, down.Sides.Base, 0.003);
    }

    [Theory]
    [InlineData("2026-05-02", -0.012)]
    [InlineData("2026-06-19", 0.018)]
    public void The_small_steps_are_found(string date, double step)
    {
        var change = Assert.Single(Geomean, change => Date(change.FirstBad) == date);
        Assert.Equal(ChangeState.Confirmed, change.State);
        Assert.Equal(step, change.Ratio.Value - 1, 0.0025);
    }

    [Fact]
    public void The_outage_is_provisional_on_its_first_night_and_confirmed_on_its_third_run()
    {
        var first = Nights.FindIndex(comparison => Commit(comparison) == "71fc4c6");
        var states = FarmPrefix.After(Farm, Nights.Skip(first - 1).Take(5), IsSulaco)
            .Select(prefix => prefix.Changes.FirstOrDefault(change => change.Benchmark is null && Commit(change.FirstBad) == "71fc4c6")?.State);
        Assert.Equal([null, ChangeState.Provisional, ChangeState.Provisional, ChangeState.Confirmed, ChangeState.Confirmed], states);
    }

    [Fact]
    public void What_was_said_stays_said_and_positions_settle_within_three_nights() => StaysSaid((_, night) => night % 18 == 17);

    [Fact]
    public void Contributions_sum_to_the_step_of_every_real_change()
    {
        var changes = Require().Changes.Where(change => change.Benchmark is null).ToList();
        Assert.NotEmpty(changes);
        Assert.All(changes, change =>
        {
            Assert.Equal(change.Ratio.Log, change.Contributions.Values.Sum(), 1e-12);
            Assert.Equal(change.Benchmarks, change.Contributions.Count);
            Assert.DoesNotContain(change.Contributions.Keys, Farm.Dashboard.Exclude.Contains);
        });
    }

    [Fact]
    public void Contributions_sum_to_the_speedup_of_every_real_pair() =>
        Assert.All(Require().Comparisons.Where(comparison => comparison.Speedup is not null), comparison => Assert.Equal(
            Math.Log(comparison.Speedup.GetValueOrDefault().Value), comparison.Included.Sum(benchmark => comparison.ContributionOf(benchmark) ?? double.NaN), 1e-12));

    [Fact]
    public void No_pair_of_sulaco_is_flagged_as_without_a_jit() =>
        Assert.All(Require().AnalysisOf(Sulaco).Readings, reading => Assert.Null(reading.JitOff));

    /// <summary>Reads the farm as it stood on nights of sulaco, and holds each change to what was said of it before.</summary>
    private void StaysSaid(Func<Comparison, int, bool> isAsked)
    {
        var seen = new Dictionary<string, Change>();
        var asked = Nights[0];
        IReadOnlyList<Change> all = [];
        foreach (var prefix in FarmPrefix.After(Farm, Nights.Where(isAsked), IsSulaco))
        {
            var now = prefix.Changes.Where(change => change.State == ChangeState.Confirmed).ToDictionary(change => change.Id);
            foreach (var (id, before) in seen)
            {
                var change = now[id];
                Assert.Equal((before.ConfirmedAt, before.ProvisionalAt, before.PValue), (change.ConfirmedAt, change.ProvisionalAt, change.PValue));
                if (RunsSince(before, asked) < 4) continue;
                Assert.Equal((before.FirstBad, before.LastGood), (change.FirstBad, change.LastGood));

                // A level or an outage that is found behind it takes its runs out of the candidates' reckoning, until it has settled; nothing else moves them.
                if (OthersOf(before, all).SequenceEqual(OthersOf(before, prefix.Changes))) Assert.Equal(before.Candidates, change.Candidates);
            }

            asked = prefix.Analyses[0].Series.Latest;
            all = prefix.Changes;
            seen = now;
        }

        Assert.Equal(Require().Changes.Where(change => change.State == ChangeState.Confirmed && IsSulaco(change.FirstBad)).Select(change => change.Id).Order(), seen.Keys.Order());
    }

    /// <summary>Runs of its series from the night that confirmed a change, which counts, to another.</summary>
    private int RunsSince(Change change, Comparison last)
    {
        var from = change.ConfirmedAt is { } confirmed ? Nights.IndexOf(confirmed) : 0;
        var runs = Nights[from..(Nights.IndexOf(last) + 1)];
        return change.Benchmark is null ? runs.Count : runs.Count(comparison => comparison.Benchmarks.Any(benchmark => benchmark.Name == change.Benchmark));
    }

    private static IEnumerable<(string, ChangeState, Comparison)> OthersOf(Change change, IEnumerable<Change> changes) =>
        changes.Where(other => other.Benchmark == change.Benchmark).OrderBy(other => other.Id, StringComparer.Ordinal).Select(other => (other.Id, other.State, other.FirstBad));

    private List<Comparison> Nights => [.. Sulaco.Comparisons];

    private Farm Farm => real.Farm ?? throw new InvalidOperationException("shared/ was not read");

    private Series Sulaco => Require().Series.Single(series => series.Machine.Name == "sulaco");

    private IEnumerable<Change> Geomean => Require().Changes.Where(change => change.Benchmark is null && change.Series == Sulaco);

    private Farm Require()
    {
        SharedData.RequireRoot();
        return Farm;
    }

    private Change Of(string commit) => Assert.Single(Geomean, change => Commit(change.FirstBad) == commit);

    private static bool IsSulaco(Comparison comparison) => comparison.Pair.Machine.Name == "sulaco";

    private static string Commit(Comparison comparison) => comparison.Pair.Head.Name.Commit;

    private static string Date(Comparison comparison) => comparison.Pair.Date.ToString("o", System.Globalization.CultureInfo.InvariantCulture);
}
