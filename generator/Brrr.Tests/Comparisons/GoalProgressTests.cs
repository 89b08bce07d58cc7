using Brrr.Comparisons;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class GoalProgressTests
{
    private static readonly Goal FivePercent = new("3.15", "5 % by 3.15", "jit", 1.05, "3.15", GoalScope.Machine);

    [Theory]
    [InlineData(1.20, nameof(GoalState.Met))]
    [InlineData(1.001, nameof(GoalState.NotMet))]
    [InlineData(1.055, nameof(GoalState.Unclear))]
    [InlineData(1.045, nameof(GoalState.Unclear))]
    public void A_machine_is_judged_by_its_reproducibility_interval(double speedup, string name)
    {
        var expected = Enum.Parse<GoalState>(name);
        // Young: an assumed noise of 1 % with 6 degrees of freedom, so a half width of 2.45 %.
        var progress = Of(FivePercent, Steady("pi5", speedup, 3));
        var machine = Assert.Single(progress.Machines);
        Assert.Equal((expected, expected), (machine.State, progress.State));
        Assert.Equal(speedup - 1.05, machine.Distance, 1e-12);
        Assert.Equal(speedup - 1.05, progress.Distance ?? 0, 1e-12);
    }

    [Theory]
    [InlineData(1.2, 1.2, nameof(GoalState.Met))]
    [InlineData(1.2, 1.001, nameof(GoalState.NotMet))]
    [InlineData(1.2, 1.05, nameof(GoalState.Unclear))]
    [InlineData(1.05, 1.001, nameof(GoalState.NotMet))]
    public void Over_machines_all_must_meet_it_and_one_that_does_not_decides(double one, double other, string name)
    {
        var expected = Enum.Parse<GoalState>(name);
        var progress = Of(FivePercent, [.. Steady("m3", one, 3), .. Steady("pi5", other, 3)]);
        Assert.Equal(expected, progress.State);
        Assert.Equal(Math.Min(one, other) - 1.05, progress.Distance ?? 0, 1e-12);
    }

    [Theory]
    [InlineData(1.2, 1.001, nameof(GoalState.Met))]
    [InlineData(1.06, 1.001, nameof(GoalState.NotMet))]
    [InlineData(1.06, 1.05, nameof(GoalState.Unclear))]
    public void Over_the_farm_the_interval_of_the_geometric_mean_decides(double one, double other, string name)
    {
        var expected = Enum.Parse<GoalState>(name);
        var progress = Of(FivePercent with { Over = GoalScope.Farm }, [.. Steady("m3", one, 3), .. Steady("pi5", other, 3)]);
        Assert.Equal(expected, progress.State);
        Assert.Equal(Math.Sqrt(one * other) - 1.05, progress.Distance ?? 0, 1e-12);

        // Two equal errors: sqrt(2 SE^2) / 2, and by Satterthwaite twice the degrees of freedom; t(0.975, 12) = 2.178813.
        var half = 2.1788128296634177 * 0.01 / Math.Sqrt(2);
        var (low, high) = (Math.Log(one * other) / 2 - half, Math.Log(one * other) / 2 + half);
        Assert.Equal(expected, low >= Math.Log(1.05) ? GoalState.Met : high < Math.Log(1.05) ? GoalState.NotMet : GoalState.Unclear);
    }

    [Fact]
    public void Days_held_reach_back_to_the_last_night_that_missed_it()
    {
        double[] speedups = [1.2, 1.2, 1.001, 1.2, 1.2, 1.2];
        Assert.Equal((3, 5 / 6.0), Held(speedups, _ => null));
        Assert.Equal((0, 3 / 4.0), Held([1.2, 1.2, 1.2, 1.04], _ => null));
        Assert.Equal((4, 1.0), Held([1.2, 1.2, 1.2, 1.2], _ => null));

        // A withheld night is no night; the days between are days.
        Assert.Equal((6, 1.0), Held(speedups, night => night == 2 ? "hot" : null));
    }

    [Fact]
    public void Days_held_are_days_also_where_dates_and_commit_times_disagree()
    {
        // Dates are the committer's own: the later commit may carry the earlier date.
        MadeResult[] one = [.. MadeFarm.Night("2026-05-02", 1.2).Select(each => each with { CommitDate = "2026-05-02T01:00:00+09:00" })];
        MadeResult[] other = [.. MadeFarm.Night("2026-05-01", 1.2).Select(each => each with { CommitDate = "2026-05-01T20:00:00-07:00" })];
        Assert.Equal(2, Assert.Single(Of(FivePercent, [.. one, .. other]).Machines).DaysHeld);
    }

    [Fact]
    public void The_share_is_of_the_last_thirty_nights()
    {
        double[] speedups = [.. Enumerable.Repeat(1.2, 40), .. Enumerable.Repeat(1.001, 24), .. Enumerable.Repeat(1.2, 3)];
        Assert.Equal((3, 6 / 30.0), Held(speedups, _ => null));
    }

    [Fact]
    public void A_machine_without_the_comparison_is_judged_by_one_that_adds_the_same_flags_to_more()
    {
        MadeResult[] tailcall = [.. Steady("pi5", 1.2, 3).Select(each => each with { Flags = [.. each.Flags, "TAILCALL"] })];
        Assert.Equal("jit-tailcall", JudgedBy(FivePercent, tailcall));
        Assert.Equal("jit", JudgedBy(FivePercent, [.. tailcall, .. Steady("pi5", 1.1, 3)]));

        MadeResult[] freeThreaded = [.. Steady("pi5", 1.2, 3).Select(each => each with { Flags = [.. each.Flags, "NOGIL"] })];
        Assert.Equal("jit-tailcall", JudgedBy(FivePercent, [.. tailcall, .. freeThreaded]));
        Assert.Equal("jit-nogil", JudgedBy(FivePercent, [.. tailcall.Concat(freeThreaded).Select(each => each with { DefaultComparison = "jit-nogil" })]));
    }

    [Fact]
    public void A_goal_against_another_build_is_met_by_no_plain_one()
    {
        var goal = new Goal("nogil", "20 % free-threaded by 3.17b1", "jit-nogil", 1.2, "3.17b1", GoalScope.Farm);
        var progress = Of(goal, Steady("pi5", 1.5, 3));
        Assert.Empty(progress.Machines);
        Assert.Equal((GoalState.Unclear, null), (progress.State, progress.Distance));
        MadeResult[] freeThreaded = [.. Steady("m3", 1.5, 3).Select(each => each with { Flags = [.. each.Flags, "NOGIL"] })];
        Assert.Equal("m3", Assert.Single(Of(goal, [.. Steady("pi5", 1.5, 3), .. freeThreaded]).Machines).Machine.Name);
    }

    [Fact]
    public void A_goal_of_an_unknown_comparison_judges_nothing() =>
        Assert.Empty(Of(FivePercent with { Comparison = "uops" }, Steady("pi5", 1.5, 3)).Machines);

    [Fact]
    public void Sample_machines_meet_no_goal_while_real_ones_exist()
    {
        MadeResult[] sample = [.. Steady("made", 1.5, 3).Select(each => each with { Source = MadeResult.Farm with { Slug = "sample", IsSample = true } })];
        Assert.Equal("pi5", Assert.Single(Of(FivePercent, [.. sample, .. Steady("pi5", 1.001, 3)]).Machines).Machine.Name);
        Assert.Equal("made", Assert.Single(Of(FivePercent, sample).Machines).Machine.Name);
    }

    private static GoalProgress Of(Goal goal, MadeResult[] results) => Assert.Single(MadeFarm.Of(Dashboard.Default with { Goals = [goal] }, results).Goals);

    private static string JudgedBy(Goal goal, MadeResult[] results) => Assert.Single(Of(goal, results).Machines).Reading.Comparison.Pair.Definition.Id;

    private static MadeResult[] Steady(string machine, double speedup, int nights) =>
        MadeSeries.Of([.. Enumerable.Repeat<double[]>([Math.Log(speedup), Math.Log(speedup)], nights)], machine);

    private static (int Days, double Share) Held(double[] speedups, Func<int, string?> withheld)
    {
        var results = MadeSeries.Of([.. speedups.Select(speedup => new[] { Math.Log(speedup), Math.Log(speedup) })], with: (night, result) => result with { Withheld = withheld(night) });
        var machine = Assert.Single(Of(FivePercent, results).Machines);
        return (machine.DaysHeld, machine.ShareOfLast30);
    }
}
