using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using Brrr.Tests.Parity;
using Xunit;

namespace Brrr.Tests.Site;

/// <summary>The same number, wherever it stands: on pages (whole for sorting, rounded for people), in JSON, in tables.</summary>
public sealed class SameNumbersTests(SampleSite site)
{
    private const string Api = "api/v1/";
    private static readonly string[] Sides = ["base", "head"];

    private List<JsonElement> Pairs => [.. site.Json(Api + "nights.json").GetProperty("pairs").EnumerateArray()];

    [Fact]
    public void A_pair_has_one_speedup()
    {
        var rows = CsvTable.Read(Path.Combine(site.Folder, Api, "csv/nights.csv")).ToDictionary(row => row["id"]);
        Assert.Equal(Pairs.Count, rows.Count);
        Assert.All(Pairs, pair =>
        {
            var speedup = NumberOf(pair, "speedup");
            Assert.Equal(speedup, Number(rows[IdOf(pair)]["speedup"]));
            Assert.Equal(NumberOf(pair, "speedupAll"), Number(rows[IdOf(pair)]["speedupAll"]));
            var shown = site.Read(PageOf(pair)).QuerySelector(".verdict .huge")?.TextContent ?? "";
            if (speedup is null) Assert.Equal("no value", shown);
            else AssertShown(speedup.Value, shown);
        });
    }

    [Fact]
    public void A_benchmark_of_a_pair_has_one_speedup_and_two_times()
    {
        var tables = Directory.EnumerateFiles(Path.Combine(site.Folder, Api, "csv"), "benchmarks-*.csv").SelectMany(CsvTable.Read).ToLookup(row => row["pair"]);
        Assert.All(Pairs, pair =>
        {
            var benchmarks = site.Json($"{Api}nights/{IdOf(pair)}.json").GetProperty("benchmarks").EnumerateArray().ToList();
            var table = tables[IdOf(pair)].ToList();
            var lines = site.Read(PageOf(pair)).QuerySelectorAll("tr[id^=b-]").ToList();
            Assert.Equal((benchmarks.Count, benchmarks.Count), (table.Count, lines.Count));
            foreach (var ((benchmark, row), line) in benchmarks.Zip(table).Zip(lines))
            {
                Assert.StartsWith(row["name"], line.QuerySelector("th")?.TextContent, StringComparison.Ordinal);
                Assert.Equal(row["name"], benchmark.GetProperty("name").GetString());
                var speedup = NumberOf(benchmark, "speedup");
                Assert.Equal((speedup, speedup), (Number(row["speedup"]), WholeNumbers(line)[0]));
                AssertShown(speedup ?? double.NaN, line.QuerySelector("td")?.TextContent ?? "");
                foreach (var (side, whole) in Sides.Zip(WholeNumbers(line).Skip(2)))
                {
                    var mean = NumberOf(benchmark.GetProperty(side), "mean");
                    Assert.Equal((mean, mean), (Number(row[side + "Mean"]), whole));
                }
            }
        });
    }

    [Fact]
    public void A_night_shows_the_numbers_of_its_pairs()
    {
        Assert.All(Pairs.GroupBy(pair => pair.GetProperty("date").GetString()), night =>
        {
            var byPage = night.ToDictionary(pair => PageOf(pair));
            var page = $"nights/{night.Key}/index.html";
            var means = site.Read(page).QuerySelectorAll("tbody.summary tr").Select(row => row.QuerySelectorAll("td").ToList()).ToList();
            Assert.Equal(byPage.Values.Count(pair => NumberOf(pair, "speedup") is not null), means[0].Count(cell => cell.QuerySelector("a") is not null));
            AssertCells(means[0], "speedup");
            AssertCells(means[1], "speedupAll");

            void AssertCells(List<IElement> cells, string field) => Assert.All(cells.Where(cell => cell.QuerySelector("a") is not null), cell =>
            {
                var expected = NumberOf(byPage[SampleSite.Target(page, cell.QuerySelector("a")?.GetAttribute("href")?.Split('#')[0] ?? "")], field);
                Assert.Equal(expected, Number(cell.GetAttribute("data-v")));
                AssertShown(expected ?? double.NaN, cell.TextContent);
            });
        });
    }

    [Fact]
    public void A_machine_shows_every_night_of_its_history()
    {
        var history = site.Json(Api + "history.json").GetProperty("series").EnumerateArray().ToList();
        var numbers = history
            .SelectMany(series => series.GetProperty("ids").EnumerateArray().Zip(series.GetProperty("speedup").EnumerateArray()))
            .ToDictionary(each => each.First.GetString() ?? "", each => each.Second.GetDouble());
        foreach (var page in history.Select(series => $"machines/{series.GetProperty("machineSlug").GetString()}/index.html").Distinct())
        {
            var lines = site.Read(page).QuerySelectorAll("section[aria-label^='Every night'] tbody tr");
            Assert.NotEmpty(lines);
            Assert.All(lines, line =>
            {
                var pair = SampleSite.Target(page, line.QuerySelector("a")?.GetAttribute("href") ?? "").Split('/')[^2];
                if (numbers.Remove(pair, out var speedup)) Assert.Equal(speedup, WholeNumbers(line)[0]);
            });
        }

        Assert.Empty(numbers);
    }

    private static string IdOf(JsonElement pair) => pair.GetProperty("id").GetString() ?? "";

    private static string PageOf(JsonElement pair) => $"nights/{pair.GetProperty("date").GetString()}/{IdOf(pair)}/index.html";

    private static double? NumberOf(JsonElement parent, string name) => parent.GetProperty(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    private static double? Number(string? text) => string.IsNullOrEmpty(text) ? null : double.Parse(text, CultureInfo.InvariantCulture);

    private static List<double?> WholeNumbers(IElement row) => [.. row.QuerySelectorAll("td[data-v]").Select(cell => Number(cell.GetAttribute("data-v")))];

    /// <summary>"+6.7 %" is right for what lies within half of its last digit.</summary>
    private static void AssertShown(double ratio, string text)
    {
        var percent = double.Parse(text.Replace('\u2212', '-').TrimEnd('%').TrimEnd('\u202F'), CultureInfo.InvariantCulture);
        Assert.InRange((ratio - 1) * 100, percent - 0.0500001, percent + 0.0500001);
    }
}
