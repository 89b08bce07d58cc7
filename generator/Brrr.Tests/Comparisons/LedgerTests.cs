using Brrr.Comparisons;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class LedgerTests
{
    [Fact]
    public void Lists_every_result_by_date_machine_commit_and_flags()
    {
        var ledger = MadeFarm.Of([.. MadeFarm.Night("2026-05-02", machine: "m3"), .. MadeFarm.Night("2026-05-02"), .. MadeFarm.Night("2026-05-01", machine: "m3")]).Ledger;
        Assert.Equal(
            ["01 m3 ", "01 m3 JIT", "02 m3 ", "02 m3 JIT", "02 pi5 ", "02 pi5 JIT"],
            ledger.Select(entry => $"{entry.Date.Day:00} {entry.Machine} {entry.Flags}"));
        Assert.All(ledger, entry => Assert.Equal((LedgerState.Present, null), (entry.State, entry.Reason)));
    }

    [Fact]
    public void A_result_without_some_benchmarks_is_partial_and_says_which()
    {
        var night = MadeFarm.Night("2026-05-01");
        night[1] = night[1] with { LeftOut = new Dictionary<string, string> { ["nbody"] = "run 3 has a value of 0", ["2to3"] = "has no runs" } };
        var entry = Assert.Single(MadeFarm.Of(night).Ledger, entry => entry.State == LedgerState.Partial);
        Assert.Equal("without nbody, 2to3", entry.Reason);
    }

    [Fact]
    public void A_withheld_result_says_why()
    {
        var night = MadeFarm.Night("2026-05-01");
        night[0] = night[0] with { Withheld = "mediaanalysisd ran all night" };
        Assert.Equal("mediaanalysisd ran all night", Assert.Single(MadeFarm.Of(night).Ledger, entry => entry.State == LedgerState.Withheld).Reason);
    }

    [Fact]
    public void A_superseded_result_stays_visible()
    {
        var night = MadeFarm.Night("2026-05-01");
        var again = night[1] with { Date = "2026-05-03", Ran = new DateTime(2026, 5, 4) };
        Assert.Equal(new DateOnly(2026, 5, 1), Assert.Single(MadeFarm.Of([.. night, again]).Ledger, entry => entry.State == LedgerState.Superseded).Date);
    }

    [Fact]
    public void A_broken_file_stands_where_it_belongs()
    {
        var result = new MadeResult { Date = "2026-05-02", Hash = new string('b', 40) }.Jit().ToResult();
        var broken = new BrokenResult(MadeResult.Farm, result.Name, result.Directory, new LeftOut("farm", result.Path, "line 3", "is not valid JSON", ""));
        var ledger = MadeFarm.Of(Dashboard.Default, [broken], MadeFarm.Night("2026-05-01")).Ledger;
        Assert.Equal(
            new LedgerEntry("pi5", new DateOnly(2026, 5, 2), "bbbbbbb", FlagSet.Of("JIT"), LedgerState.Broken, "is not valid JSON", result.Path),
            Assert.Single(ledger, entry => entry.State == LedgerState.Broken));
    }

    [Fact]
    public void A_missing_partner_of_a_series_is_named()
    {
        var alone = MadeFarm.Night("2026-05-02")[0];
        var entry = Assert.Single(MadeFarm.Of([.. MadeFarm.Night("2026-05-01"), alone]).Ledger, entry => entry.State == LedgerState.Missing);
        Assert.Equal((alone.Hash[..7], FlagSet.Of("JIT"), "no partner for " + alone.ToResult().Path), (entry.Commit, entry.Flags, entry.Reason));
    }

    [Fact]
    public void A_broken_partner_is_not_missing()
    {
        var night = MadeFarm.Night("2026-05-02");
        var head = night[1].ToResult();
        var broken = new BrokenResult(MadeResult.Farm, head.Name, head.Directory, new LeftOut("farm", head.Path, "", "is empty", ""));
        Assert.DoesNotContain(MadeFarm.Of(Dashboard.Default, [broken], [.. MadeFarm.Night("2026-05-01"), night[0]]).Ledger, entry => entry.State == LedgerState.Missing);
    }

    [Fact]
    public void A_machine_that_never_measures_a_comparison_misses_nothing_of_it() =>
        Assert.DoesNotContain(MadeFarm.Of(new MadeResult(), new MadeResult { Flags = ["NOGIL"] }).Ledger, entry => entry.State == LedgerState.Missing);

    [Fact]
    public void Flags_of_no_comparison_are_shown_and_never_paired()
    {
        var ledger = MadeFarm.Of([.. MadeFarm.Night("2026-05-01"), new MadeResult { Flags = ["JIT", "CLANG20"] }]).Ledger;
        Assert.Equal(LedgerState.Present, Assert.Single(ledger, entry => entry.Flags.Equals(FlagSet.Of("JIT", "CLANG20"))).State);
    }

    [Fact]
    public void Nights_between_two_pairs_are_missing_on_both_sides()
    {
        var missing = MadeFarm.Of([.. MadeFarm.Night("2026-05-01"), .. MadeFarm.Night("2026-05-04")]).Ledger.Where(entry => entry.State == LedgerState.Missing);
        Assert.Equal(
            [(2, ""), (2, "JIT"), (3, ""), (3, "JIT")],
            missing.Select(entry => (entry.Date.Day, entry.Flags.ToString())));
        Assert.All(missing, entry => Assert.Null(entry.Commit));
    }

    [Fact]
    public void A_failure_says_why_a_result_is_missing()
    {
        var night = MadeFarm.Night("2026-05-02");
        var failure = new Failure("pi5", new DateOnly(2026, 5, 2), night[1].Hash, "python", FlagSet.Of("JIT"), "build", "make ended with 2", null);
        MadeResult[] results = [.. MadeFarm.Night("2026-05-01"), night[0]];
        var farm = Farm.Of([results[0].ToMachine()], [.. results.Select(each => each.ToResult())], [], Dashboard.Default, new Dictionary<string, Triage>(), [failure]);
        Assert.Equal(
            new LedgerEntry("pi5", new DateOnly(2026, 5, 2), night[1].Hash[..7], FlagSet.Of("JIT"), LedgerState.Missing, "build: make ended with 2", null),
            Assert.Single(farm.Ledger, entry => entry.State == LedgerState.Missing));
    }

    [Fact]
    public void Two_series_of_one_machine_name_a_missing_build_once()
    {
        Dashboard dashboard = Dashboard.Default with
        {
            Comparisons = [new("jit", "", FlagSet.None, FlagSet.Of("JIT")), new("uops", "", FlagSet.None, FlagSet.Of("PYTHON_UOPS"))],
        };
        MadeResult[] nights = [.. MadeFarm.Night("2026-05-01"), .. MadeFarm.Night("2026-05-03")];
        MadeResult[] uops = [.. nights.Where(each => each.Flags.Length > 0).Select(each => each with { Flags = ["PYTHON_UOPS"] })];
        var missing = MadeFarm.Of(dashboard, [.. nights, .. uops]).Ledger.Where(entry => entry.State == LedgerState.Missing);
        Assert.Equal(["", "JIT", "PYTHON_UOPS"], missing.Select(entry => entry.Flags.ToString()));
    }

    [Theory]
    [InlineData("2026-06-01", 30)]
    [InlineData("2026-06-02", 0)]
    public void A_silence_of_more_than_a_month_is_a_pause(string date, int missing) =>
        Assert.Equal(missing, MadeFarm.Of([.. MadeFarm.Night("2026-05-01"), .. MadeFarm.Night(date)]).Series[0].MissingDates.Count);
}
