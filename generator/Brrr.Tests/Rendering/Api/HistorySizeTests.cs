using System.IO.Compression;
using System.Text.Json.Nodes;
using Brrr.Rendering;
using Brrr.Rendering.Api;
using Xunit;

namespace Brrr.Tests.Rendering.Api;

/// <summary>How large files of columns are, and how they are divided before they grow too large.</summary>
public sealed class HistorySizeTests
{
    private const int Kilobyte = 1024;
    private const int Megabyte = 1_000_000;
    private const int Nights = 120;
    private const int Machines = 5;

    [Fact]
    public void One_benchmark_on_all_machines_is_a_small_request()
    {
        var file = BenchmarkHistoryFiles.Of([MadeHistory.Of(Nights, Machines)], "", (_, _) => "").Single(file => file.Path == "benchmarks/b.json");
        Assert.InRange(Packed(file), 10 * Kilobyte, 60 * Kilobyte);
    }

    [Fact]
    public void The_history_of_all_machines_is_a_small_request()
    {
        var file = Assert.Single(HistoryFiles.Of(MadeFarm.Of([.. MadeHistory.Results(Nights, Machines)]), "", (_, _) => ""));
        Assert.InRange(Packed(file), 10 * Kilobyte, 60 * Kilobyte);

        // As many nights as one file may hold.
        Assert.InRange(file.Bytes().Length * 3_600.0 / (Nights * Machines), 0, Megabyte);
    }

    [Fact]
    public void Ten_years_of_a_benchmark_are_files_below_a_megabyte_that_hold_every_night()
    {
        var history = MadeHistory.Of(3_650, Machines);
        var files = BenchmarkHistoryFiles.Of([history], "", (_, _) => "").Where(file => file.Path != "benchmarks/index.json").ToDictionary(file => file.Path, file => file.Bytes());
        Assert.All(files, file => Assert.InRange(file.Value.Length, 1, Megabyte));
        var newest = Parsed(files["benchmarks/b.json"]);
        Assert.Null(newest["year"]);
        Assert.Equal(files.Keys.Where(path => path != "benchmarks/b.json").OrderDescending(StringComparer.Ordinal), Texts(newest["earlier"]).Select(file => "benchmarks/" + file));
        Assert.Equal("../../schema/benchmark.json", Parsed(files["benchmarks/b/2020.json"])["$schema"]?.GetValue<string>());
        AssertWhole(files.Values.Select(Parsed), history.Series.Sum(series => series.Nights.Count), "speedup");
    }

    [Fact]
    public void Years_of_the_history_hold_every_night_with_its_numbers()
    {
        var farm = MadeFarm.Of([.. MadeHistory.Results(150, 2)]);
        var whole = Parsed(Assert.Single(HistoryFiles.Of(farm, "", (_, _) => "")).Bytes());
        var files = HistoryFiles.Of(farm, "", (_, _) => "", mostRows: 200).ToDictionary(file => file.Path, file => Parsed(file.Bytes()));
        Assert.Equal(["history-2016.json", "history-2017.json", "history.json"], files.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(["history-2017.json", "history-2016.json"], Texts(files["history.json"]["earlier"]));
        Assert.Equal(["history-2016.json", "history-2017.json"], HistoryFiles.Links(farm, mostRows: 200).Select(link => link.Value).Order(StringComparer.Ordinal));
        Assert.Equal(100, List(First(files["history.json"]), "ids").Count);
        Assert.Equal(90, List(First(files["history.json"])["matched"], "90").Count);
        Assert.Empty(List(First(files["history-2016.json"])["matched"], "7"));
        AssertWhole(files.Values, 300, "base");

        var (all, year) = (First(whole), First(files["history-2017.json"]));
        var at = List(all, "ids").FindIndex(id => JsonNode.DeepEquals(id, List(year, "ids")[0]));
        Assert.All(new[] { "speedup", "low", "base", "head", "epoch" }, column => Assert.Equal(List(all, column).Skip(at).Select(Shown), List(year, column).Select(Shown)));
        Assert.Equal(List(all["matched"], "all").Skip(at).Select(Shown), List(year["matched"], "all").Select(Shown));
    }

    /// <summary>Every pair stands somewhere, and wherever it stands it has the same number.</summary>
    private static void AssertWhole(IEnumerable<JsonObject> files, int pairs, string column)
    {
        var numbers = from file in files
                      from series in List(file, "series")
                      from row in List(series, "ids").Zip(List(series, column))
                      group row.Second?.ToJsonString() by row.First?.GetValue<string>();
        var byPair = numbers.ToList();
        Assert.Equal(pairs, byPair.Count);
        Assert.All(byPair, pair => Assert.Single(pair.Distinct()));
    }

    private static int Packed(SiteFile file)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) gzip.Write(file.Bytes());
        return (int)packed.Length;
    }

    private static JsonObject Parsed(byte[] bytes) => JsonNode.Parse(bytes)?.AsObject() ?? [];

    private static JsonNode First(JsonNode file) => file["series"]?[0] ?? throw new InvalidOperationException("no series");

    private static List<JsonNode?> List(JsonNode? node, string name) => [.. node?[name]?.AsArray() ?? []];

    private static IEnumerable<string> Texts(JsonNode? list) => list?.AsArray().Select(each => each?.GetValue<string>() ?? "") ?? [];

    private static string Shown(JsonNode? value) => value?.ToJsonString() ?? "null";
}
