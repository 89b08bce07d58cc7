using System.Text.Json;
using Brrr.Tests.Rendering.Api;
using Xunit;

namespace Brrr.Tests.Rendering.Incumbent;

/// <summary>The shapes are those of the incumbent's public source.</summary>
public sealed class IncumbentFilesTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static readonly string[] RunFields = ["commit", "date", "directory_name", "has_tailcall", "is_jit", "machine", "python_version"];

    [Fact]
    public void The_manifest_names_every_night_oldest_first()
    {
        var dates = site.Json("data/manifest.json").GetProperty("dates").EnumerateArray().Select(date => date.GetString()).ToList();
        Assert.Equal(10, dates.Count);
        Assert.Equal("2026-05-01", dates[0]);
        Assert.All(dates, date => Assert.Contains($"data/runs/{date}.json", site.Files));
        Assert.Equal("2026-05-10T22:00:00Z", site.Json("data/manifest.json").GetProperty("generated_at").GetString());
    }

    [Fact]
    public void A_summary_has_both_runs_of_a_pair_and_the_speedup_on_the_jit_only()
    {
        var runs = site.Json("data/summary-all.json").GetProperty("machines").GetProperty("calm").EnumerateArray().ToList();
        Assert.Equal(20, runs.Count);
        Assert.All(runs, run => Assert.Equal(
            run.GetProperty("is_jit").GetBoolean() ? RunFields.Append("speedup") : RunFields,
            run.EnumerateObject().Select(field => field.Name)));
        Assert.Equal("2026-05-10T00:00:00", runs[0].GetProperty("date").GetString());
        Assert.Equal("0000009789abcdef0123", runs[0].GetProperty("commit").GetString());
        Assert.Equal("bm-20260510-3.16.0a0-0000009-JIT", runs[0].GetProperty("directory_name").GetString());
    }

    [Fact]
    public void A_short_summary_reaches_back_from_the_newest_night()
    {
        var summary = site.Json("data/summary-7.json");
        Assert.Equal(7, summary.GetProperty("days").GetInt32());
        Assert.Equal("2026-05-03T00:00:00", summary.GetProperty("machines").GetProperty("calm").EnumerateArray().Last().GetProperty("date").GetString());
    }

    [Fact]
    public void Speedups_are_those_of_the_published_data()
    {
        var pairs = site.Json("api/v1/nights.json").GetProperty("pairs").EnumerateArray().ToDictionary(pair => $"{pair.GetProperty("date")} {pair.GetProperty("machine")}", pair => pair.GetProperty("speedup").GetDouble());
        var runs = site.Json("data/summary-all.json").GetProperty("machines").EnumerateObject().SelectMany(machine => machine.Value.EnumerateArray()).Where(run => run.GetProperty("is_jit").GetBoolean()).ToList();
        Assert.Equal(pairs.Count, runs.Count);
        Assert.All(runs, run => Assert.Equal(pairs[$"{run.GetProperty("date").GetString()?[..10]} {run.GetProperty("machine")}"], run.GetProperty("speedup").GetDouble()));
    }

    [Fact]
    public void A_night_has_the_values_of_every_benchmark()
    {
        var run = site.Json("data/runs/2026-05-01.json").GetProperty("machines").GetProperty("calm")[0];
        Assert.True(run.GetProperty("is_jit").GetBoolean());
        Assert.Equal(["percentile_90", "percentile_95", "percentile_99", "reliability"], run.GetProperty("hpt").EnumerateObject().Select(field => field.Name));
        Assert.Equal(["max_value", "mean", "median", "min_value", "stddev"], run.GetProperty("benchmarks").GetProperty("nbody").EnumerateObject().Select(field => field.Name));
        var ours = site.Json("api/v1/nights/2026-05-01-calm-0000000-jit.json").GetProperty("benchmarks").EnumerateArray().Single(each => each.GetProperty("name").GetString() == "nbody");
        Assert.Equal(ours.GetProperty("head").GetProperty("mean").GetDouble(), run.GetProperty("benchmarks").GetProperty("nbody").GetProperty("mean").GetDouble());
    }

    [Fact]
    public void The_index_leads_to_them()
    {
        var links = site.Json("api/v1/index.json").GetProperty("links");
        Assert.All(["incumbent", "incumbentMachines"], name => Assert.Contains(PublishedSite.Target("api/v1/index.json", links.GetProperty(name).GetString() ?? ""), site.Files));
    }

    [Theory]
    [InlineData("data/summary-all.json")]
    [InlineData("data/machines.json")]
    [InlineData("data/runs/2026-05-01.json")]
    public void Keys_are_sorted(string file) => AssertSorted(site.Json(file));

    private static void AssertSorted(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array) Assert.All(element.EnumerateArray(), AssertSorted);
        if (element.ValueKind != JsonValueKind.Object) return;
        var names = element.EnumerateObject().Select(field => field.Name).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        Assert.All(element.EnumerateObject(), field => AssertSorted(field.Value));
    }
}
