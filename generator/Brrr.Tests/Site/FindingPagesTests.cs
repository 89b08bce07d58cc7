using Brrr.Loading;
using Brrr.Results;
using Brrr.Site;
using Brrr.Site.Pages;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class FindingPagesTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private const string Before = "warning load: the load is 0.80 on 12 processors";
    private const string After = "error on-battery: it runs on battery; warning load: the load is 0.80 on 12 processors";

    [Fact]
    public void A_pair_says_each_finding_once_the_gravest_first()
    {
        var rows = FindingRow.Of(Assert.Single(MadeFarm.Of(Night(Before, After)).Comparisons).Pair);
        Assert.Equal(
            [
                new FindingRow("error", "it runs on battery", "interpreter and JIT", "after"),
                new FindingRow("warning", "the load is 0.80 on 12 processors", "interpreter and JIT", "before and after"),
            ],
            rows);
    }

    [Fact]
    public void A_pair_that_nobody_looked_at_says_nothing() => Assert.Null(FindingRow.Of(Assert.Single(MadeFarm.Of(MadeFarm.Night("2026-05-01")).Comparisons).Pair));

    [Fact]
    public void A_machine_without_fault_is_told_from_one_that_nobody_looked_at() =>
        Assert.Equal([], FindingRow.Of(Assert.Single(MadeFarm.Of(Night("", "")).Comparisons).Pair));

    [Fact]
    public void The_status_lists_errors_with_the_line_that_withholds_the_result()
    {
        var unfit = Unfit(Night(Before, After));
        Assert.Equal(["interpreter", "JIT"], unfit.Select(night => night.Build));
        Assert.All(unfit, night => Assert.Equal("after: it runs on battery", night.What));

        var rule = Assert.Single(WithheldFile.Read(Written("withheld:\n" + unfit[1].Withhold + "\n"), "withheld.yaml", new List<LeftOut>()));
        Assert.Equal("it runs on battery", rule.Reason);
        Assert.True(rule.Applies("farm", Night(Before, After)[1].ToResult().Path));
        Assert.False(rule.Applies("farm", Night(Before, After)[0].ToResult().Path));
    }

    [Fact]
    public void An_error_before_the_run_alone_suggests_nothing()
    {
        var night = Unfit(Night(After, ""))[0];
        Assert.Equal(("before: it runs on battery", null), (night.What, night.Withhold));
    }

    [Fact]
    public void A_withheld_result_is_not_suggested_again() =>
        Assert.All(Unfit([.. Night(Before, After).Select(each => each with { Withheld = "battery" })]), night => Assert.Null(night.Withhold));

    [Fact]
    public void Warnings_alone_are_not_on_the_status() => Assert.Empty(Unfit(Night(Before, Before)));

    public static TheoryData<string> Texts => ["""a "quote" and \ a \n""", "a: b # c, {d} 'e'", "line\nbreak"];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_line_reads_back_whatever_the_reason_holds(string reason)
    {
        var rule = Assert.Single(WithheldFile.Read(Written("withheld:\n" + WithheldFile.LineOf("results/a,b+c/*.json", "farm", reason) + "\n"), "withheld.yaml", new List<LeftOut>()));
        Assert.Equal(("results/a,b+c/*.json", "farm", reason.Replace("\n", "", StringComparison.Ordinal)), (rule.Path, rule.Source, rule.Reason));
    }

    public void Dispose() => folder.Dispose();

    private static IReadOnlyList<UnfitNight> Unfit(MadeResult[] results)
    {
        var farm = MadeFarm.Of(results);
        var loaded = new LoadedResults(farm.Machines, [.. results.Select(each => each.ToResult())], [], [], []);
        return UnfitNight.Of(new SiteSource(farm, loaded, [], new BuildStamp("0", "0", null)), int.MaxValue);
    }

    private static MadeResult[] Night(string before, string after) =>
        [.. MadeFarm.Night("2026-05-01").Select(each => each with { Metadata = new Dictionary<string, string> { ["brrr_doctor_before"] = before, ["brrr_doctor_after"] = after } })];

    private string Written(string text) => folder.Write("withheld.yaml", text);
}
