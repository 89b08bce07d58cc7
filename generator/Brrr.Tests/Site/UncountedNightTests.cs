using Brrr.Site.Pages;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class UncountedNightTests
{
    private static readonly MadeResult[] Good = MadeFarm.Night("2026-05-01");

    [Fact]
    public void A_night_that_counts_is_not_listed() => Assert.Empty(UncountedNight.Of(MadeFarm.Of(Good)));

    [Fact]
    public void A_build_without_the_jit_that_it_names_is_listed_with_the_reason()
    {
        var night = Assert.Single(UncountedNight.Of(MadeFarm.Of([.. Good, .. WithoutJit("2026-05-02")])));
        Assert.Equal("2026-05-02", night.Night.Text);
        Assert.Equal("counts in no headline and no goal, the JIT seems to be off: the head's file says JIT, and its configure flags do not", night.Why);
    }

    [Fact]
    public void A_withheld_night_is_listed_with_its_owners_words() => Assert.Equal(
        ["withheld: hot"],
        UncountedNight.Of(MadeFarm.Of([.. Good, .. MadeFarm.Night("2026-05-02").Select(each => each with { Withheld = "hot" })])).Select(night => night.Why));

    [Fact]
    public void A_list_of_nights_asks_whether_the_jit_is_on()
    {
        var farm = MadeFarm.Of(WithoutJit("2026-05-02"));
        Assert.Equal("JIT off?", NightEntry.Of(Assert.Single(farm.Comparisons), farm).Note);
    }

    [Fact]
    public void The_newest_is_listed_first() => Assert.Equal(
        ["2026-05-03", "2026-05-02"],
        UncountedNight.Of(MadeFarm.Of([.. WithoutJit("2026-05-02"), .. WithoutJit("2026-05-03")])).Select(night => night.Night.Text));

    private static MadeResult[] WithoutJit(string date) =>
        [.. MadeFarm.Night(date).Select(each => each.Flags.Length == 0 ? each : each with { Metadata = new Dictionary<string, string> { ["python_config_args"] = "'--enable-optimizations'" } })];
}
