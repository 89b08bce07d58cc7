using Brrr.Comparisons;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class SeriesTests
{
    [Fact]
    public void Is_of_one_machine_and_one_comparison_in_order_of_time()
    {
        MadeResult[] tailcall = [.. MadeFarm.Night("2026-05-01").Select(each => each with { Flags = [.. each.Flags, "TAILCALL"] })];
        var series = MadeFarm.Of([.. MadeFarm.Night("2026-05-02"), .. MadeFarm.Night("2026-05-01", machine: "m3"), .. MadeFarm.Night("2026-05-01"), .. tailcall]).Series;
        Assert.Equal(["pi5-jit", "pi5-jit-tailcall", "m3-jit"], series.Select(each => each.Id));
        Assert.Equal([1, 2], series[0].Comparisons.Select(comparison => comparison.Pair.Date.Day));
        Assert.Equal(2, series[0].Latest.Pair.Date.Day);
    }

    [Fact]
    public void Has_nightly_pairs_only()
    {
        MadeResult[] tag = [.. MadeFarm.Night("2026-05-02").Select(each => each with { Ref = "v3.15.0b1" })];
        var farm = MadeFarm.Of([.. MadeFarm.Night("2026-05-01"), .. tag]);
        Assert.Single(Assert.Single(farm.Series).Comparisons);
        Assert.Equal(2, farm.Comparisons.Count);
    }

    [Fact]
    public void Keeps_withheld_pairs_in_their_place()
    {
        MadeResult[] withheld = [.. MadeFarm.Night("2026-05-02").Select(each => each with { Withheld = "hot" })];
        Assert.Equal(2, Assert.Single(MadeFarm.Of([.. MadeFarm.Night("2026-05-01"), .. withheld]).Series).Comparisons.Count);
    }

    [Fact]
    public void Two_commits_of_a_day_are_two_pairs() =>
        Assert.Equal(2, Assert.Single(MadeFarm.Of([.. MadeFarm.Night("2026-05-01"), .. MadeFarm.Night("2026-05-01", number: 1)]).Series).Comparisons.Count);

    [Fact]
    public void Neighbours_are_the_pairs_before_and_after_in_the_series()
    {
        MadeResult[] tag = [.. MadeFarm.Night("2026-05-02").Select(each => each with { Ref = "v3.15.0b1" })];
        var farm = MadeFarm.Of([.. MadeFarm.Night("2026-05-01"), .. tag, .. MadeFarm.Night("2026-05-03")]);
        var neighbours = Neighbours.Of(farm.Series);
        var (first, onDemand, last) = (farm.Comparisons[0], farm.Comparisons[1], farm.Comparisons[2]);
        Assert.Equal((null, last), neighbours.Around(first));
        Assert.Equal((first, null), neighbours.Around(last));
        Assert.Equal((null, null), neighbours.Around(onDemand));
    }
}
