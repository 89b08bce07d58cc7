using Brrr.Comparisons;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class CorroboratedChangesTests
{
    [Fact]
    public void Two_machines_that_saw_it_name_each_other_and_narrow_the_range()
    {
        // The second machine did not measure night 28 to 30: its range is wider, and the first one's lies within it.
        var farm = MadeFarm.Of([.. Stepped("m3", 30, -0.05, _ => true), .. Stepped("pi5", 30, -0.05, night => night is < 28 or > 30)]);
        var changes = farm.Changes.Where(change => change.Benchmark is null).ToDictionary(change => change.Series.Machine.Name);
        Assert.Equal([changes["pi5"].Id], changes["m3"].CorroboratedBy);
        Assert.Equal([changes["m3"].Id], changes["pi5"].CorroboratedBy);
        Assert.Equal((MadeSeries.Commit(27), MadeSeries.Commit(31)), Commits(changes["pi5"].Range));
        Assert.Equal((MadeSeries.Commit(29), MadeSeries.Commit(30)), Commits(changes["m3"].Range));
        Assert.Equal((MadeSeries.Commit(29), MadeSeries.Commit(30)), Commits(changes["pi5"].Intersection));
        Assert.Equal((MadeSeries.Commit(29), MadeSeries.Commit(30)), Commits(changes["m3"].Intersection));
    }

    [Theory]
    [InlineData(30, 0.05)]
    [InlineData(40, -0.05)]
    public void Another_direction_or_another_time_corroborates_nothing(int night, double step)
    {
        var farm = MadeFarm.Of([.. Stepped("m3", 30, -0.05, _ => true), .. Stepped("pi5", night, step, _ => true)]);
        Assert.Equal(2, farm.Changes.Count(change => change.Benchmark is null));
        Assert.All(farm.Changes.Where(change => change.Benchmark is null), change => Assert.Equal((0, null), (change.CorroboratedBy.Count, change.Intersection)));
    }

    [Fact]
    public void Two_series_of_one_machine_do_not_corroborate_each_other()
    {
        MadeResult[] plain = Stepped("m3", 30, -0.05, _ => true);
        MadeResult[] tailcall = [.. plain.Select(each => each with { Flags = [.. each.Flags, "TAILCALL"] })];
        var changes = MadeFarm.Of([.. plain, .. tailcall]).Changes.Where(change => change.Benchmark is null).ToList();
        Assert.Equal(2, changes.Count);
        Assert.All(changes, change => Assert.Empty(change.CorroboratedBy));
    }

    [Fact]
    public void A_benchmark_is_corroborated_by_the_same_benchmark_only()
    {
        var farm = MadeFarm.Of([.. Stepped("m3", 30, -0.05, _ => true), .. Stepped("pi5", 30, -0.05, _ => true)]);
        var byId = farm.Changes.ToDictionary(change => change.Id);
        Assert.Contains(farm.Changes, change => change.Benchmark is not null);
        Assert.All(farm.Changes, change => Assert.All(change.CorroboratedBy, other => Assert.Equal(change.Benchmark, byId[other].Benchmark)));
        Assert.All(farm.Changes, change => Assert.Single(change.CorroboratedBy));
    }

    [Fact]
    public void Withdrawn_changes_corroborate_nothing()
    {
        var wild = SeriesAnalysisTests.Noisy(1, 45, 3, 0.002);
        for (var column = 0; column < 3; column++) wild[30][column] -= 0.1;
        var farm = MadeFarm.Of([.. MadeSeries.Of(wild, "m3"), .. Stepped("pi5", 30, -0.1, _ => true)]);
        Assert.Contains(farm.Changes, change => change.State == ChangeState.Withdrawn);
        Assert.All(farm.Changes, change => Assert.Empty(change.CorroboratedBy));
    }

    private static MadeResult[] Stepped(string machine, int at, double step, Func<int, bool> measured)
    {
        var logs = SeriesAnalysisTests.Noisy(machine[0], 60, 3, 0.002);
        foreach (var row in logs[at..])
        {
            for (var column = 0; column < row.Length; column++) row[column] += step;
        }

        return [.. MadeSeries.Of(logs, machine).Where((_, result) => measured(result / 2))];
    }

    private static (string After, string UpTo) Commits(CommitRange? range) => (range?.After.Head.Name.Commit ?? "", range?.UpTo.Head.Name.Commit ?? "");
}
