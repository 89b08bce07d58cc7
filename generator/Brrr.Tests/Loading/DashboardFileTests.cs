using Brrr.Comparisons;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class DashboardFileTests : IDisposable
{
    private readonly YamlText yaml = new();

    public void Dispose() => yaml.Dispose();

    [Fact]
    public void Every_key_has_a_default()
    {
        var dashboard = yaml.Dashboard("title: x\n");
        Assert.Equal(Dashboard.Default with { Title = "x" }, dashboard);
        Assert.Equal(["jit", "jit-tailcall", "jit-nogil", "jit-nogil-tailcall"], dashboard.Comparisons.Select(each => each.Id));
        Assert.Equal([("3.15", 1.05), ("3.16", 1.10)], dashboard.Goals.Select(each => (each.Id, each.Speedup)));
        Assert.Equal(7, dashboard.HeadlineMaxAgeDays);
        Assert.Equal(120, dashboard.DetailNights);
        Assert.Equal(13, dashboard.Exclude.Count);
        Assert.Empty(yaml.Faults);
    }

    [Fact]
    public void Takes_what_the_owner_says()
    {
        var dashboard = yaml.Dashboard("""
            title: Brrr?
            site_url: https://example.org/brrr
            repository: https://github.com/o/r
            cpython: https://github.com/f/cpython/
            data_license: CC0
            comparisons:
              - {id: jit-nogil, title: "Free", base: [NOGIL], head: [NOGIL, JIT]}
              - {id: uops, base: [], head: [PYTHON_UOPS]}
            goals:
              - {id: ft, title: "20 %", comparison: jit-nogil, speedup: 1.2, version: "3.17", over: farm}
            exclude: [aiohttp]
            headline: {max_age_days: 3}
            details: {nights: 60}
            jit_files: [Tools/jit/]
            statistics: {window: 40, min_segment: 4, p: 0.001, geomean_step: 0.01, benchmark_step: 0.03, provisional_step: 0.04, margin: 0.02, noise_pairs: 30, min_pairs: 10}
            """);
        Assert.Equal(("Brrr?", "https://example.org/brrr/", "https://github.com/f/cpython", "CC0"), (dashboard.Title, dashboard.SiteUrl, dashboard.Cpython, dashboard.DataLicense));
        Assert.Equal("https://github.com/o/r", dashboard.Repository);
        Assert.Equal(
            [new("jit-nogil", "Free", FlagSet.Of("NOGIL"), FlagSet.Of("JIT", "NOGIL")), new("uops", "uops", FlagSet.None, FlagSet.Of("PYTHON_UOPS"))],
            dashboard.Comparisons);
        Assert.Equal([new Goal("ft", "20 %", "jit-nogil", 1.2, "3.17", GoalScope.Farm)], dashboard.Goals);
        Assert.Equal(["aiohttp"], dashboard.Exclude);
        Assert.Equal(3, dashboard.HeadlineMaxAgeDays);
        Assert.Equal(60, dashboard.DetailNights);
        Assert.Equal(["Tools/jit/"], dashboard.JitFiles);
        Assert.Equal(
            new StatisticsSettings { Window = 40, MinSegment = 4, P = 0.001, GeomeanStep = 0.01, BenchmarkStep = 0.03, ProvisionalStep = 0.04, Margin = 0.02, NoisePairs = 30, MinPairs = 10 },
            dashboard.Statistics);
        Assert.Empty(yaml.Faults);
    }

    [Fact]
    public void Nothing_may_be_excluded() => Assert.Empty(yaml.Dashboard("exclude: []\n").Exclude);

    [Theory]
    [InlineData("comparisons: [{id: jit, base: [], head: [jit]}]", "flags are upper-case words")]
    [InlineData("comparisons: [{id: JIT, base: [], head: [JIT]}]", "a comparison needs an id")]
    [InlineData("comparisons: [{id: ../x, base: [], head: [JIT]}]", "a comparison needs an id")]
    [InlineData("comparisons: [{base: [], head: [JIT]}]", "a comparison needs an id")]
    [InlineData("comparisons: [{id: a, head: [JIT]}]", "a comparison needs an id")]
    [InlineData("comparisons: [jit]", "an entry of 'comparisons' is not a mapping")]
    [InlineData("comparisons: [{id: a, base: [], head: [JIT], goal: 1}]", "unknown key 'goal'")]
    [InlineData("comparisons: [{id: a, base: [], head: [JIT]}, {id: a, base: [NOGIL], head: [JIT]}]", "two comparisons are called 'a'")]
    [InlineData("goals: [{id: a}]", "a goal needs an id, a speedup")]
    [InlineData("goals: [{id: a, speedup: fast}]", "'speedup' is fast instead of a number")]
    [InlineData("goals: [{id: a, speedup: 1.1, over: all}]", "'over' as machine or farm")]
    [InlineData("goals: [{id: a, speedup: 1.1}, {id: a, speedup: 1.2}]", "two goals are called 'a'")]
    [InlineData("headline: 7", "'headline' is no mapping")]
    [InlineData("headline: {max_age_day: 7}", "did you mean 'max_age_days'?")]
    [InlineData("details: {nights: 1}", "'nights' is 1 instead of a whole number from 2 to 100000")]
    [InlineData("statistics: {windw: 7}", "did you mean 'window'?")]
    [InlineData("statistics: {window: 1}", "'window' is 1 instead of a whole number from 10 to 1000")]
    [InlineData("exclude: pickle", "'exclude' is no list")]
    [InlineData("site_url: example.org", "no http or https address")]
    [InlineData("exclud: [a]", "did you mean 'exclude'?")]
    public void What_is_wrong_is_named_with_file_and_line(string text, string fault)
    {
        yaml.Dashboard("# comment\n" + text);
        Assert.Contains(yaml.Faults, each => each.StartsWith("data/dashboard.yaml: line 2: ", StringComparison.Ordinal) && each.Contains(fault, StringComparison.Ordinal));
    }
}
