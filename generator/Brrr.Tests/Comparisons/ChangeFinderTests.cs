using Brrr.Comparisons;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class ChangeFinderTests
{
    [Fact]
    public void A_step_is_found_in_its_place_with_its_commits()
    {
        var change = Assert.Single(Stepped(0.97).Changes, change => change.Benchmark is null);
        Assert.Equal((ChangeState.Confirmed, Direction.Slower, MovedSide.Head), (change.State, change.Direction, change.Sides.Moved));
        Assert.Equal(("pi5-jit-" + MadeSeries.Commit(30), MadeSeries.Commit(30), MadeSeries.Commit(29)), (change.Id, Commit(change.FirstBad), Commit(change.LastGood)));
        Assert.Equal(0.97, change.Ratio.Value, 0.003);
        Assert.Equal(MadeSeries.Commit(30), Commit(change.Candidates.Single()));
        Assert.Equal($"https://x/compare/{MadeSeries.Commit(29)}aaaaaaaaaaaaa...{MadeSeries.Commit(30)}aaaaaaaaaaaaa", change.Range.CompareUrl("https://x"));
        Assert.Equal(Triage.New, change.Triage);
        Assert.Null(change.EpochReason);
    }

    [Fact]
    public void The_contributions_are_the_moves_of_the_benchmarks_means()
    {
        var logs = SeriesAnalysisTests.Noisy(2, 60, 5, 0.003);
        foreach (var row in logs[30..]) row[4] -= 0.2;
        var change = Assert.Single(MadeFarm.Of(MadeSeries.Of(logs)).Changes, change => change.Benchmark is null);
        Assert.Equal(change.Ratio.Log, change.Contributions.Values.Sum(), 1e-12);
        for (var column = 0; column < 5; column++)
        {
            var move = logs[30..].Average(row => row[column]) - logs[..30].Average(row => row[column]);
            Assert.Equal(move / 5, change.Contributions[MadeSeries.Name(column)], 1e-12);
        }
    }

    [Fact]
    public void A_benchmark_has_its_own_changes_and_its_own_ids()
    {
        var logs = SeriesAnalysisTests.Noisy(3, 60, 8, 0.003);
        foreach (var row in logs[30..]) row[4] -= 0.2;
        foreach (var row in logs[40..]) row[6] += 0.2;
        var farm = MadeFarm.Of(Dashboard.Default with { Exclude = new HashSet<string> { "b06" } }, MadeSeries.Of(logs));
        var own = farm.Changes.Where(change => change.Benchmark is not null).ToList();
        Assert.Equal(
            [("pi5-jit-b06-" + MadeSeries.Commit(40), "b06", true, Direction.Faster), ("pi5-jit-b04-" + MadeSeries.Commit(30), "b04", false, Direction.Slower)],
            own.Select(change => (change.Id, change.Benchmark ?? "", change.IsExcluded, change.Direction)));
        Assert.All(own, change => Assert.Empty(change.Contributions));
        Assert.DoesNotContain(farm.Changes, change => change.Benchmark is null && Commit(change.FirstBad) == MadeSeries.Commit(40));
    }

    [Theory]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(12)]
    public void An_outage_is_provisional_on_its_first_night_also_where_the_series_is_young(int night)
    {
        // The other machine lends its noise where the nights before are too few; none of them goes unseen.
        var logs = SeriesAnalysisTests.Noisy(4, night + 1, 3, 0.002);
        for (var column = 0; column < 3; column++) logs[night][column] -= 0.15;
        var farm = MadeFarm.Of([.. MadeSeries.Of(SeriesAnalysisTests.Noisy(5, 30, 3, 0.002), "m3"), .. MadeSeries.Of(logs, first: 15)]);
        var change = Assert.Single(farm.Changes, change => change.Benchmark is null);
        Assert.Equal((ChangeState.Provisional, MadeSeries.Commit(15 + night)), (change.State, Commit(change.FirstBad)));
        Assert.Equal(MadeSeries.Commit(15 + night), change.ProvisionalAt is { } at ? Commit(at) : "");
    }

    [Fact]
    public void Withheld_nights_are_in_no_change()
    {
        var logs = SeriesAnalysisTests.Noisy(6, 40, 3, 0.002);
        for (var night = 20; night < 24; night++) logs[night] = [0.9, 0.9, 0.9];
        var farm = MadeFarm.Of(MadeSeries.Of(logs, with: (night, result) => night is >= 20 and < 24 ? result with { Withheld = "hot" } : result));
        Assert.Empty(farm.Changes);
    }

    [Fact]
    public void A_step_with_which_an_epoch_begins_names_what_changed()
    {
        var change = Assert.Single(Stepped(0.97, (night, result) => result with { Metadata = new Dictionary<string, string> { ["hostname"] = night < 30 ? "old" : "new" } }).Changes, change => change.Benchmark is null);
        Assert.Equal("host changed from old to new", change.EpochReason);
    }

    [Fact]
    public void The_base_getting_faster_is_told_from_the_head_getting_slower()
    {
        // The same fall of the speedup; here both sides got faster, the base by more.
        var change = Assert.Single(Stepped(0.97, (night, result) => night < 30 ? result : Scaled(result, 0.97)).Changes, change => change.Benchmark is null);
        Assert.Equal((Direction.Slower, MovedSide.Base), (change.Direction, change.Sides.Moved));
        Assert.Equal(Math.Log(0.97), change.Sides.Base, 0.001);
        Assert.Equal(0, change.Sides.Head, 0.003);
        Assert.Equal(change.Ratio.Log, change.Sides.Base - change.Sides.Head + change.Sides.Residual, 1e-12);
    }

    [Fact]
    public void People_decide_about_a_change_by_its_id()
    {
        var logs = Logs(0.97);
        var decided = new Triage("expected", "a fix of correctness", "https://github.com/python/cpython/pull/1");
        MadeResult[] results = MadeSeries.Of(logs);
        var farm = Farm.Of(
            [results[0].ToMachine()],
            [.. results.Select(result => result.ToResult())],
            [],
            Dashboard.Default,
            new Dictionary<string, Triage> { ["pi5-jit-" + MadeSeries.Commit(30)] = decided });
        Assert.Equal(decided, Assert.Single(farm.Changes, change => change.Benchmark is null).Triage);
    }

    [Fact]
    public void The_dashboards_thresholds_count()
    {
        var strict = Dashboard.Default with { Statistics = StatisticsSettings.Default with { GeomeanStep = 0.05, BenchmarkStep = 0.05, ProvisionalStep = 0.05 } };
        Assert.NotEmpty(MadeFarm.Of(MadeSeries.Of(Logs(0.97))).Changes);
        Assert.Empty(MadeFarm.Of(strict, MadeSeries.Of(Logs(0.97))).Changes);
    }

    [Fact]
    public void Changes_come_newest_first()
    {
        var logs = Logs(0.95);
        foreach (var row in logs[45..]) row[0] += 0.1;
        var dates = MadeFarm.Of(MadeSeries.Of(logs)).Changes.Select(change => change.FirstBad.Pair.Date).ToList();
        Assert.True(dates.Count > 2);
        Assert.Equal(dates.OrderDescending(), dates);
    }

    private static double[][] Logs(double factor)
    {
        var logs = SeriesAnalysisTests.Noisy(1, 60, 3, 0.002);
        foreach (var row in logs[30..])
        {
            for (var column = 0; column < row.Length; column++) row[column] += Math.Log(factor);
        }

        return logs;
    }

    private static Farm Stepped(double factor, Func<int, MadeResult, MadeResult>? with = null) => MadeFarm.Of(MadeSeries.Of(Logs(factor), with: with));

    private static MadeResult Scaled(MadeResult result, double factor) => result with
    {
        Benchmarks = [.. result.Benchmarks.Select(each => each with
        {
            Values = [.. each.Values.Select(value => value * factor)],
            Runs = [.. each.Runs.Select(run => run with { Values = run.Values.ToArray().Select(value => value * factor).ToArray() })],
        })],
    };

    private static string Commit(Comparison comparison) => comparison.Pair.Head.Name.Commit;
}
