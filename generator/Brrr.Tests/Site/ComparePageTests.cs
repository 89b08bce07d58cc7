using Brrr.Loading;
using Brrr.Site;
using Brrr.Site.Pages;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class ComparePageTests
{
    private static readonly MadeResult[] First = MadeFarm.Night("2026-05-01");
    private static readonly MadeResult[] Second = MadeFarm.Night("2026-05-02");

    [Fact]
    public void Without_a_script_it_leads_to_the_latest_pair_against_the_night_before()
    {
        var link = Assert.Single(PageOf([.. First, .. Second]).Latest);
        Assert.StartsWith("nights/2026-05-02/2026-05-02-pi5-", link.Address, StringComparison.Ordinal);
        Assert.EndsWith("#since", link.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void A_first_night_has_nothing_to_be_against() => Assert.EndsWith("-jit/", Assert.Single(PageOf(First).Latest).Address, StringComparison.Ordinal);

    [Fact]
    public void Pairs_that_no_history_has_can_be_chosen_all_the_same()
    {
        MadeResult[] tag = [.. MadeFarm.Night("2026-05-03").Select(each => each with { Ref = "v3.15.0a8" })];
        MadeResult[] hot = [.. Second.Select(each => each with { Withheld = "hot" })];
        var others = PageOf([.. First, .. hot, .. tag]).Others;
        Assert.Equal(["2026-05-03", "2026-05-02"], others.Select(pair => pair.Id[..10]));
        Assert.EndsWith(": on demand", others[0].Link.Text, StringComparison.Ordinal);
        Assert.EndsWith(": withheld, hot", others[1].Link.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_pair_it_runs_no_script() => Assert.Null(PageOf([]).Script);

    private static ComparePage PageOf(MadeResult[] results)
    {
        var farm = MadeFarm.Of(results);
        return ComparePage.Of(new SiteSource(farm, new LoadedResults(farm.Machines, [], [], [], []), [], new BuildStamp("1", "1", null)));
    }
}
