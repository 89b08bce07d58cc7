using System.Globalization;
using System.Text;
using System.Text.Json;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Rendering;
using Brrr.Rendering.Api;
using Brrr.Site;
using Xunit;

namespace Brrr.Tests.Rendering.Api;

public sealed class CsvFilesTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Folder = "api/v1/";

    [Fact]
    public void Nights_are_those_of_the_json_in_its_order_and_with_its_numbers()
    {
        var pairs = site.Json(Folder + "nights.json").GetProperty("pairs").EnumerateArray().ToList();
        var rows = Rows(site.Text(Folder + "csv/nights.csv"));
        Assert.Equal(pairs.Select(pair => pair.GetProperty("id").GetString()), rows.Select(row => row["id"]));
        foreach (var (pair, row) in pairs.Zip(rows))
        {
            foreach (var (name, cell) in row.Where(cell => pair.TryGetProperty(cell.Key, out _))) Assert.Equal(TextOf(pair.GetProperty(name)), cell);
            var interval = pair.GetProperty("intervals").GetProperty("reproducibility");
            Assert.Equal(interval.ValueKind == JsonValueKind.Null ? "" : interval[0].GetRawText(), row["reproducibilityLow"]);
            Assert.Equal(pair.GetProperty("hpt") is { ValueKind: JsonValueKind.Object } hpt ? TextOf(hpt.GetProperty("p99")) : "", row["hptP99"]);
        }
    }

    [Fact]
    public void Nights_have_a_column_for_every_field_of_the_json()
    {
        var columns = Rows(site.Text(Folder + "csv/nights.csv"))[0].Keys.ToList();
        string[] spread = ["base", "head", "intervals", "hpt", "jitOff", "memoryInterval"];
        Assert.Empty(site.Json(Folder + "nights.json").GetProperty("pairs")[0].EnumerateObject().Select(field => field.Name).Except(spread).Except(columns));
    }

    [Fact]
    public void Benchmarks_are_those_of_the_pairs_with_their_numbers()
    {
        var rows = Rows(site.Text(Folder + "csv/benchmarks-2026.csv"));
        Assert.All(rows.GroupBy(row => row["pair"]), lines =>
        {
            var benchmarks = site.Json($"{Folder}nights/{lines.Key}.json").GetProperty("benchmarks").EnumerateArray().ToList();
            Assert.Equal(benchmarks.Select(each => each.GetProperty("name").GetString()), lines.Select(line => line["name"]));
            Assert.Equal(benchmarks.Select(each => each.GetProperty("speedup").GetRawText()), lines.Select(line => line["speedup"]));
            Assert.Equal(benchmarks.Select(each => each.GetProperty("head").GetProperty("mean").GetRawText()), lines.Select(line => line["headMean"]));
            Assert.Equal(benchmarks.Select(each => TextOf(each.GetProperty("verdict"))), lines.Select(line => line["verdict"]));
        });
        Assert.Equal(site.Json(Folder + "nights.json").GetProperty("pairs").GetArrayLength(), rows.Select(row => row["pair"]).Distinct().Count());
    }

    [Fact]
    public void The_index_names_every_table()
    {
        var links = site.Json(Folder + "index.json").GetProperty("links");
        Assert.Equal("csv/nights.csv", links.GetProperty("csvNights").GetString());
        Assert.Equal("csv/benchmarks-2026.csv", links.GetProperty("csvBenchmarks2026").GetString());
    }

    [Fact]
    public void A_new_year_is_a_new_file()
    {
        var before = MadeFarm.Of([.. MadeFarm.Night("2025-12-30"), .. MadeFarm.Night("2025-12-31", number: 1)]);
        var after = MadeFarm.Of([.. MadeFarm.Night("2025-12-30"), .. MadeFarm.Night("2025-12-31", number: 1), .. MadeFarm.Night("2026-01-01", number: 2)]);
        var (old, now) = (Texts(before), Texts(after));
        Assert.Equal(["csv/benchmarks-2025.csv", "csv/benchmarks-2026.csv", "csv/nights.csv"], now.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(old["csv/benchmarks-2025.csv"], now["csv/benchmarks-2025.csv"]);
        Assert.StartsWith(old["csv/nights.csv"], now["csv/nights.csv"], StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_a_night_brings_it_is_appended()
    {
        var logs = Comparisons.SeriesAnalysisTests.Noisy(3, 30, 6, 0.003);
        for (var night = 18; night < 30; night++) logs[night][2] -= 0.2;
        logs[25] = new double[6];
        MadeResult[] results = MadeSeries.Of(logs, with: (night, result) => result with { Withheld = night == 12 ? "hot" : null });
        var before = Texts(MadeFarm.Of(results[..2]));
        for (var nights = 2; nights <= 30; nights++)
        {
            var now = Texts(MadeFarm.Of(results[..(2 * nights)]));
            Assert.All(before, table => Assert.StartsWith(table.Value, now[table.Key], StringComparison.Ordinal));
            before = now;
        }
    }

    [Fact]
    public void A_year_that_is_archived_as_a_whole_is_packed()
    {
        MadeResult[] nights = [.. MadeFarm.Night("2025-12-30"), .. MadeFarm.Night("2025-12-31", number: 1), .. MadeFarm.Night("2026-01-01", number: 2), .. MadeFarm.Night("2026-01-02", number: 3)];
        var plain = FilesOf(MadeFarm.Of(nights)).ToDictionary(file => file.Path, file => file.Bytes());
        var farm = MadeFarm.Of(Dashboard.Default with { DetailNights = 2 }, nights);
        var archived = FilesOf(farm).ToDictionary(file => file.Path, file => file.Bytes());
        Assert.Equal(["csv/benchmarks-2025.csv.gz", "csv/benchmarks-2026.csv", "csv/nights.csv"], archived.Keys.Order(StringComparer.Ordinal));
        using var gzip = new System.IO.Compression.GZipStream(new MemoryStream(archived["csv/benchmarks-2025.csv.gz"]), System.IO.Compression.CompressionMode.Decompress);
        using var text = new StreamReader(gzip);
        Assert.Equal(Encoding.UTF8.GetString(plain["csv/benchmarks-2025.csv"]), text.ReadToEnd());
        Assert.Contains("csv/benchmarks-2025.csv.gz", CsvFiles.Links(farm).Select(link => link.Value));
        Assert.Contains("csv/benchmarks-2025.csv", FilesOf(MadeFarm.Of(Dashboard.Default with { DetailNights = 3 }, nights)).Select(file => file.Path));
    }

    private static Dictionary<string, string> Texts(Farm farm) => FilesOf(farm).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes()));

    private static IEnumerable<SiteFile> FilesOf(Farm farm)
    {
        var source = new SiteSource(farm, new LoadedResults(farm.Machines, [], [], [], []), [], new BuildStamp("1", "1", null));
        return NightsFiles.Of(source, "").Where(file => file.Path.StartsWith("csv/", StringComparison.Ordinal)).Concat(CsvFiles.Of(source, ""));
    }

    /// <summary>The made site's cells need no quotes; that of one that does is a test of its own.</summary>
    private static List<Dictionary<string, string>> Rows(string table)
    {
        var lines = table.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(',')).ToList();
        return [.. lines.Skip(1).Select(line => lines[0].Zip(line).ToDictionary(cell => cell.First, cell => cell.Second))];
    }

    private static string TextOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => string.Create(CultureInfo.InvariantCulture, $"{value.GetRawText()}"),
    };
}
