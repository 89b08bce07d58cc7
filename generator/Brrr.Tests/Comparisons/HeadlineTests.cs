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
    public void A_pair_without_a_jit_gives_way_to_the_one_before()
    {
        MadeResult[] off = MadeFarm.Night("2026-05-02", 1);
        Assert.Equal(1.1, MadeFarm.Of([.. MadeFarm.Night("2026-05-01", 1.1), .. off]).Headline?.Speedup.Value ?? 0, 1e-12);
        Assert.Null(MadeFarm.Of(off).Headline);
    }

    [Fact]
    public void Sample_machines_do_not_count_while_real_ones_exist()
    {
        MadeResult[] sample = [.. MadeFarm.Night("2026-05-02", 3, "made").Select(each => each with { Source = MadeResult.Farm with { Slug = "sample", IsSample = true } })];
        var headline = MadeFarm.Of([.. MadeFarm.Night("2026-05-01", 1.1), .. sample]).Headline;
        Assert.Equal(1.1, headline?.Speedup.Value ?? 0, 1e-12);
        Assert.Equal((1, 1), (headline?.Readings.Count ?? 0, headline?.MachinesInAll ?? 0));
        Assert.Equal(3, MadeFarm.Of(sample).Headline?.Speedup.Value ?? 0, 1e-12);
    }

    [Fact]
    public void Its_error_is_that_of_the_machines_nights()
    {
        // The old machine has a noise of its own, the young one borrows it (it is above 1 %); Satterthwaite's degrees of freedom.
        var logs = SeriesAnalysisTests.Noisy(1, 30, 3, 0.05);
        var headline = MadeFarm.Of([.. MadeSeries.Of(logs), .. MadeSeries.Of([[0.1, 0.2, 0.3], [0.1, 0.2, 0.3]], "young", first: 28)]).Headline;
        Assert.NotNull(headline);
        List<double> differences = [.. Enumerable.Range(10, 19).Select(night => logs[night + 1].Average() - logs[night].Average())];
        var own = NaiveStatistics.Sigma(differences);
        var freedom = Math.Pow(2 * own * own, 2) / (Math.Pow(own, 4) / 18 + Math.Pow(own, 4) / 6);
        Assert.Equal((logs[29].Average() + 0.2) / 2, headline.Interval.Centre, 1e-12);
        Assert.Equal(NaiveStatistics.Critical(freedom) * own * Math.Sqrt(2) / 2, headline.Interval.HalfWidth, 1e-7);
        Assert.Equal(headline.Interval.Low > 0 ? Brrr.Statistics.Verdict.Faster : Brrr.Statistics.Verdict.Unclear, headline.Verdict);
        Assert.True(headline.Estimate.IsProvisional);
    }

    [Fact]
    public void Without_a_pair_there_is_none() => Assert.Null(MadeFarm.Of(new MadeResult()).Headline);
}
