using Brrr.Sampling;
using Xunit;

namespace Brrr.Tests.Sampling;

public sealed class SampleStoryTests(WrittenSample sample)
{
    public static TheoryData<string> Machines => ["pi5", "i5", "m3", "ryzen"];

    [Theory]
    [MemberData(nameof(Machines))]
    public void An_outage_of_two_nights_slows_every_machine_by_ten_percent(string machine)
    {
        var speedups = sample.Speedups(machine);
        var usual = speedups.Where(night => string.CompareOrdinal(night.Date, "20260711") < 0).Average(night => night.Speedup);
        var slow = speedups.Where(night => night.Speedup < usual * 0.95).ToList();
        Assert.Equal(["20260711", "20260712"], slow.Select(night => night.Date));
        Assert.All(slow, night => Assert.InRange(usual / night.Speedup, 1.08, 1.12));
    }

    [Theory]
    [MemberData(nameof(Machines))]
    public void An_improvement_lifts_every_machine(string machine)
    {
        var speedups = WithoutOutage(sample.Speedups(machine)).ToLookup(night => IsFrom("20260723", night.Date));
        var lift = speedups[true].Average(night => night.Speedup) / speedups[false].Average(night => night.Speedup);
        Assert.InRange(lift, 1.014, 1.024);
    }

    [Theory]
    [InlineData("pi5", 1)]
    [InlineData("i5", 1)]
    [InlineData("m3", 1.18)]
    [InlineData("ryzen", 1.18)]
    public void One_benchmark_gets_slower_where_there_are_tail_calls(string machine, double slowdown)
    {
        var speedups = WithoutOutage(sample.Speedups(machine, "raytrace")).ToLookup(night => IsFrom("20260718", night.Date));
        var change = speedups[false].Average(night => night.Speedup) / speedups[true].Average(night => night.Speedup);
        Assert.InRange(change, slowdown - 0.02, slowdown + 0.02);
    }

    [Fact]
    public void One_day_has_two_commits_whose_hashes_are_not_in_order_of_time()
    {
        var commits = sample.Results.GroupBy(result => result.Commit).Select(group => group.First()).ToLookup(result => result.Date);
        var twins = Assert.Single(commits, day => day.Count() > 1).OrderBy(result => result.CommitDate()).ToList();
        Assert.Equal("20260708", twins[0].Date);
        Assert.True(string.CompareOrdinal(twins[0].Commit, twins[1].Commit) > 0);
        Assert.True(twins[0].CommitDate().DateTime > twins[1].CommitDate().DateTime);
    }

    [Fact]
    public void Commits_of_later_days_come_later()
    {
        var dates = sample.Results.Where(result => result.IsWhole()).OrderBy(result => result.CommitDate()).Select(result => result.Date).ToList();
        Assert.Equal(dates.Order(StringComparer.Ordinal), dates);
        Assert.Equal(30, dates.Distinct().Count());
    }

    [Fact]
    public void One_file_is_broken()
    {
        var broken = sample.Results.Where(result => !result.IsWhole());
        Assert.Equal([("20260720", "ryzen", true)], broken.Select(result => (result.Date, result.Machine, result.IsJit)));
    }

    [Fact]
    public void One_interpreter_has_no_partner()
    {
        var alone = sample.Results.GroupBy(result => (result.Machine, result.Commit)).Where(sides => sides.Count() == 1).Select(sides => sides.Single());
        Assert.Equal([("20260715", "m3", false)], alone.Select(result => (result.Date, result.Machine, result.IsJit)));
    }

    [Fact]
    public void One_machine_is_silent_for_three_nights()
    {
        var nights = sample.Results.Select(result => result.Date).Distinct().ToList();
        Assert.Equal(["20260726", "20260727", "20260728"], nights.Except(Nights("i5")).Order(StringComparer.Ordinal));
        Assert.All(["pi5", "m3", "ryzen"], machine => Assert.Empty(nights.Except(Nights(machine))));
    }

    [Fact]
    public void One_result_has_lost_a_benchmark()
    {
        var whole = sample.Results.Where(result => result.IsWhole()).ToList();
        var most = whole.Max(result => result.Benchmarks().Count());
        var small = Assert.Single(whole, result => result.Benchmarks().Count() < most);
        Assert.Equal(("20260714", "pi5", true), (small.Date, small.Machine, small.IsJit));
        Assert.DoesNotContain("async_generators", small.Means().Keys);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void Nothing_happens_in_a_few_nights(int nights)
    {
        var chapter = Assert.Single(StoryOf(nights).Chapters);
        Assert.Null(chapter.Twins);
        Assert.Null(chapter.Widowed);
        Assert.Null(chapter.Outage);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(12)]
    [InlineData(30)]
    [InlineData(3650)]
    public void The_last_night_is_whole(int nights)
    {
        var machines = SampleMachines.Of(4);
        var story = StoryOf(nights);
        foreach (var machine in machines)
        {
            Assert.True(story.HasResult(machine, nights - 1, jit: false));
            Assert.True(story.HasResult(machine, nights - 1, jit: true));
            Assert.False(story.IsTruncated(machine, nights - 1, jit: true));
        }
    }

    [Fact]
    public void Ten_years_have_three_outages_a_year()
    {
        var outages = StoryOf(3650).Chapters.Select(chapter => chapter.Outage).ToList();
        Assert.Equal(30, outages.Count);
        Assert.Equal(30, outages.Distinct().Count());
    }

    private IEnumerable<string> Nights(string machine) => sample.Results.Where(result => result.Machine == machine).Select(result => result.Date);

    private static SampleStory StoryOf(int nights) => SampleStory.Of(nights, SampleMachines.Of(4), seed: 1);

    private static IEnumerable<NightSpeedup> WithoutOutage(IReadOnlyList<NightSpeedup> nights) =>
        nights.Where(night => night.Date is not ("20260711" or "20260712"));

    private static bool IsFrom(string first, string date) => string.CompareOrdinal(date, first) >= 0;
}
