using Brrr.Comparisons;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class FarmTests
{
    [Fact]
    public void Without_results_it_is_empty()
    {
        var farm = MadeFarm.Of();
        Assert.Empty(farm.Machines);
        Assert.Empty(farm.Comparisons);
        Assert.Empty(farm.Ledger);
        Assert.Null(farm.Headline);
        Assert.False(farm.IsSample);
    }

    [Fact]
    public void Has_the_machines_that_have_a_result_in_the_order_of_the_sources()
    {
        var idle = new MadeResult { Machine = "idle" }.ToMachine();
        MadeResult[] results = [.. MadeFarm.Night("2026-05-01", machine: "m3"), .. MadeFarm.Night("2026-05-01", machine: "i5")];
        var farm = Farm.Of([results[2].ToMachine(), idle, results[0].ToMachine()], [.. results.Select(each => each.ToResult())], [], Dashboard.Default, new Dictionary<string, Triage>());
        Assert.Equal(["i5", "m3"], farm.Machines.Select(machine => machine.Name));
    }

    [Fact]
    public void Nights_gather_all_pairs_of_a_date_on_demand_ones_too()
    {
        MadeResult[] tag = [.. MadeFarm.Night("2026-05-01", number: 1).Select(each => each with { Ref = "v3.15.0b1" })];
        var nights = MadeFarm.Of([.. MadeFarm.Night("2026-05-02"), .. tag, .. MadeFarm.Night("2026-05-01"), .. MadeFarm.Night("2026-05-01", machine: "m3")]).Nights;
        Assert.Equal([new DateOnly(2026, 5, 1), new DateOnly(2026, 5, 2)], nights.Select(night => night.Date));
        Assert.Equal([3, 1], nights.Select(night => night.Comparisons.Count));
    }

    [Fact]
    public void A_nights_name_is_its_directorys_date_and_not_the_commits_day_in_utc()
    {
        MadeResult[] late = [.. MadeFarm.Night("2026-05-01").Select(each => each with { CommitDate = "2026-05-01T20:00:00-07:00" })];
        Assert.Equal(new DateOnly(2026, 5, 1), Assert.Single(MadeFarm.Of(late).Nights).Date);
    }

    [Fact]
    public void Is_a_sample_when_all_pairs_are()
    {
        MadeResult[] sample = [.. MadeFarm.Night("2026-05-01").Select(each => each with { Source = MadeResult.Farm with { IsSample = true } })];
        Assert.True(MadeFarm.Of(sample).IsSample);
        Assert.False(MadeFarm.Of([.. sample, .. MadeFarm.Night("2026-05-01")]).IsSample);
    }

    [Fact]
    public void Machines_of_one_name_in_two_sources_stay_apart()
    {
        MadeResult[] other = [.. MadeFarm.Night("2026-05-01", 1.5).Select(each => each with { Source = MadeResult.Farm with { Slug = "other" } })];
        Assert.Equal(2, MadeFarm.Of([.. MadeFarm.Night("2026-05-01"), .. other]).Series.Count);
    }
}
