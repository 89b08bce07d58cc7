using Brrr.Comparisons;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class HeadlineTests
{
    [Fact]
    public void Is_the_geometric_mean_of_the_machines_latest_pairs()
    {
        var headline = MadeFarm.Of(
            [.. MadeFarm.Night("2026-05-01", 5), .. MadeFarm.Night("2026-05-02", 1.02), .. MadeFarm.Night("2026-05-02", 1.08, "m3")]).Headline;
        Assert.NotNull(headline);
        Assert.Equal(Math.Sqrt(1.02 * 1.08), headline.Speedup.Value, 1e-12);
        Assert.Equal((2, 2), (headline.Comparisons.Count, headline.MachinesInAll));
        Assert.Equal(new DateOnly(2026, 5, 2), headline.Date);
    }

    [Theory]
    [InlineData("2026-05-03", 2)]
    [InlineData("2026-05-02", 1)]
    public void A_machine_that_is_more_than_seven_days_behind_does_not_count(string date, int counted)
    {
        var headline = MadeFarm.Of([.. MadeFarm.Night(date, 1.5), .. MadeFarm.Night("2026-05-10", 1.1, "m3")]).Headline;
        Assert.NotNull(headline);
        Assert.Equal(counted, headline.Comparisons.Count);
        Assert.Equal(2, headline.MachinesInAll);
    }

    [Fact]
    public void The_dashboard_says_how_far_behind_a_machine_may_be()
    {
        var dashboard = Dashboard.Default with { HeadlineMaxAgeDays = 0 };
        var headline = MadeFarm.Of(dashboard, [.. MadeFarm.Night("2026-05-09", 1.5), .. MadeFarm.Night("2026-05-10", 1.1, "m3")]).Headline;
        Assert.Equal("m3", Assert.Single(headline?.Comparisons ?? []).Pair.Machine.Name);
    }

    [Fact]
    public void A_withheld_pair_gives_way_to_the_one_before()
    {
        MadeResult[] withheld = [.. MadeFarm.Night("2026-05-02", 3).Select(each => each with { Withheld = "hot" })];
        Assert.Equal(1.1, MadeFarm.Of([.. MadeFarm.Night("2026-05-01", 1.1), .. withheld]).Headline?.Speedup.Value ?? 0, 1e-12);
    }

    [Fact]
    public void Withheld_nights_still_say_how_far_behind_a_machine_is()
    {
        MadeResult[] withheld = [.. MadeFarm.Night("2026-05-20", 3).Select(each => each with { Withheld = "hot" })];
        Assert.Null(MadeFarm.Of([.. MadeFarm.Night("2026-05-01", 1.1), .. withheld]).Headline);
    }

    [Fact]
    public void Pairs_on_demand_do_not_count()
    {
        MadeResult[] tag = [.. MadeFarm.Night("2026-05-02", 3).Select(each => each with { Ref = "v3.15.0b1" })];
        Assert.Equal(1.1, MadeFarm.Of([.. MadeFarm.Night("2026-05-01", 1.1), .. tag]).Headline?.Speedup.Value ?? 0, 1e-12);
        Assert.Null(MadeFarm.Of(tag).Headline);
    }

    [Fact]
    public void A_pair_without_a_speedup_does_not_count()
    {
        MadeResult[] single = [.. MadeFarm.Night("2026-05-02", 3).Select(each => each with { Benchmarks = [each.Benchmarks[0]] })];
        Assert.Equal(1.1, MadeFarm.Of([.. MadeFarm.Night("2026-05-01", 1.1), .. single]).Headline?.Speedup.Value ?? 0, 1e-12);
    }

    [Fact]
    public void A_machine_counts_by_its_default_series()
    {
        MadeResult[] plain = MadeFarm.Night("2026-05-02", 1.1);
        MadeResult[] tailcall = [.. MadeFarm.Night("2026-05-02", 1.2).Select(each => each with { Flags = [.. each.Flags, "TAILCALL"] })];
        Assert.Equal(1.1, MadeFarm.Of([.. plain, .. tailcall]).Headline?.Speedup.Value ?? 0, 1e-12);
        MadeResult[] preferred = [.. plain.Concat(tailcall).Select(each => each with { DefaultComparison = "jit-tailcall" })];
        Assert.Equal(1.2, MadeFarm.Of(preferred).Headline?.Speedup.Value ?? 0, 1e-12);
        MadeResult[] unknown = [.. plain.Concat(tailcall).Select(each => each with { DefaultComparison = "jit-nogil" })];
        Assert.Equal(1.1, MadeFarm.Of(unknown).Headline?.Speedup.Value ?? 0, 1e-12);
    }

    [Fact]
    public void Without_a_pair_there_is_none() => Assert.Null(MadeFarm.Of(new MadeResult()).Headline);
}
