using System.Text.Json;
using System.Text.Json.Nodes;
using Xunit;

namespace Brrr.Tests.Rendering.Api;

/// <summary>The published files of a small farm, read as a stranger would: what the documentation of the data says of them holds.</summary>
public sealed class PublishedDataTests
{
    private static readonly IReadOnlyDictionary<string, JsonNode> Files = PublishedFarm.Files();

    [Fact]
    public void Every_link_of_the_index_leads_to_a_file()
    {
        var links = Object("index.json")["links"]?.AsObject() ?? throw new InvalidOperationException("index.json has no links");
        Assert.All(links.Where(link => PublishedFarm.IsData(Text(link.Value))), link => Assert.Contains(Files.Keys, path => IsAt(Text(link.Value), path)));

        // And every file but the index is behind a link.
        var addresses = links.Select(link => Text(link.Value)).ToList();
        Assert.All(Files.Keys.Where(path => path != "index.json"), path => Assert.Contains(addresses, address => IsAt(address, path)));
    }

    [Fact]
    public void Every_file_states_its_version_and_holds_no_number_that_is_none()
    {
        Assert.All(Files, file => Assert.Equal("1.0", Text(file.Value["schemaVersion"])));
        Assert.All(Files.Values.SelectMany(Leaves), leaf => Assert.True(leaf is null || leaf.GetValueKind() != JsonValueKind.Number || double.IsFinite(leaf.GetValue<double>())));
        Assert.All(Files.Values.SelectMany(Leaves), leaf => Assert.True(leaf is null || leaf.GetValueKind() != JsonValueKind.String || Text(leaf) is not ("NaN" or "Infinity" or "-Infinity")));
    }

    [Theory]
    [InlineData("nights.json", "pairs")]
    [InlineData("changes.json", "changes")]
    [InlineData("goals.json", "goals")]
    [InlineData("machines.json", "machines")]
    [InlineData("windows.json", "windows")]
    [InlineData("history.json", "series")]
    [InlineData("status.json", "ledger")]
    [InlineData("status.json", "leftOut")]
    public void Entries_of_a_list_have_the_same_fields_also_where_they_have_no_value(string file, string list)
    {
        var entries = List(Files[file], list);
        Assert.NotEmpty(entries);
        Assert.Single(entries.Select(entry => string.Join(' ', entry.AsObject().Select(field => field.Key))).Distinct());
    }

    [Fact]
    public void Pairs_have_their_own_files_with_the_same_numbers()
    {
        Assert.Equal(Pairs.Count, Pairs.Select(pair => Text(pair["id"])).Distinct().Count());
        foreach (var pair in Pairs)
        {
            var own = Files[$"nights/{Text(pair["id"])}.json"].AsObject();
            foreach (var (name, value) in pair.AsObject().Where(field => field.Key != "benchmarks"))
                Assert.True(JsonNode.DeepEquals(value, own[name]), $"{Text(pair["id"])}: {name}");
            Assert.Equal(Number(pair["benchmarks"]), Number(own["benchmarksIncluded"]));
            Assert.Equal(Number(pair["benchmarksAll"]), List(own, "benchmarks").Count);
            Assert.All(new[] { "previous", "next" }, name => Assert.True(own[name] is null || Ids.Contains(Text(own[name]))));
        }
    }

    [Fact]
    public void Verdicts_are_counted_once_each()
    {
        foreach (var pair in Pairs)
        {
            var counts = new[] { "faster", "slower", "same", "unclear" }.Select(name => pair[name]).ToList();
            Assert.True(counts.TrueForAll(count => count is null) || counts.Sum(Number) == Number(pair["benchmarks"]));
        }

        Assert.Contains(Pairs, pair => pair["faster"] is not null);
        Assert.Contains(Pairs, pair => pair["faster"] is null);
    }

    [Fact]
    public void Intervals_hold_their_speedup_and_the_verdict_follows_from_the_second()
    {
        foreach (var pair in Pairs.Where(pair => pair["speedup"] is not null))
        {
            foreach (var (_, interval) in pair["intervals"]?.AsObject().Where(each => each.Value is not null) ?? [])
                Assert.InRange(Number(pair["speedup"]), Number(interval?[0]), Number(interval?[1]));
            if (pair["intervals"]?["reproducibility"] is not { } second) continue;
            var (low, high) = (Number(second[0]), Number(second[1]));
            Assert.Equal(low > 1 ? "faster" : high < 1 ? "slower" : low >= 1 / 1.01 && high <= 1.01 ? "same" : "unclear", Text(pair["verdict"]));
        }
    }

    [Fact]
    public void Contributions_sum_to_the_logarithm_of_the_speedup()
    {
        foreach (var pair in Pairs.Where(pair => pair["speedup"] is not null))
        {
            var shares = List(Files[$"nights/{Text(pair["id"])}.json"], "benchmarks").Where(benchmark => benchmark["contribution"] is not null).ToList();
            Assert.Equal(Number(pair["benchmarks"]), shares.Count);
            Assert.Equal(Math.Log(Number(pair["speedup"])), shares.Sum(share => Number(share["contribution"])), 1e-12);
        }

        foreach (var change in Changes.Where(change => change["benchmark"] is null))
            Assert.Equal(Math.Log(Number(change["ratio"])), List(change, "contributions").Sum(share => Number(share["share"])), 1e-12);
    }

    [Fact]
    public void Ids_of_the_changes_resolve()
    {
        Assert.NotEmpty(Changes);
        var changes = Changes.Select(change => Text(change["id"])).ToHashSet();
        Assert.Equal(Changes.Count, changes.Count);
        foreach (var change in Changes)
        {
            Assert.Contains(Text(change["pair"]), Ids);
            Assert.Equal(Text(change["pair"]), Text(change["firstBad"]?["pair"]));
            Assert.Contains(Text(change["lastGood"]?["pair"]), Ids);
            Assert.All(List(change, "candidates"), candidate => Assert.Contains(Text(candidate), Ids));
            Assert.Contains(Text(change["pair"]), List(change, "candidates").Select(Text));
            Assert.All(new[] { "recovers", "recoveredBy" }, name => Assert.True(change[name] is null || changes.Contains(Text(change[name]))));
            Assert.All(List(change, "corroboratedBy"), other => Assert.Contains(Text(other), changes));
            Assert.Equal(Number(change["ratio"]) < 1 ? "slower" : "faster", Text(change["direction"]));
            Assert.Equal(Math.Log(Number(change["ratio"])), -Math.Log(Number(change["baseRatio"])) + Math.Log(Number(change["headRatio"])) + Number(change["residual"]), 1e-9);
            var recovery = Changes.FirstOrDefault(other => Text(other["id"]) == Text(change["recoveredBy"]));
            Assert.True(recovery is null || Text(recovery["recovers"]) == Text(change["id"]));
        }
    }

    [Fact]
    public void Machines_series_goals_and_windows_name_what_exists()
    {
        var machines = List(Files["machines.json"], "machines");
        var slugs = machines.Select(machine => Text(machine["slug"])).ToHashSet();
        Assert.Equal(slugs.Order(), List(Files["index.json"], "machines").Select(Text).Order());
        foreach (var machine in machines)
        {
            Assert.Contains(List(machine, "series"), series => Text(series["comparison"]) == Text(machine["comparison"]));
            foreach (var series in List(machine, "series"))
            {
                var own = Pairs.Where(pair => Text(pair["machineSlug"]) == Text(machine["slug"]) && Text(pair["comparison"]) == Text(series["comparison"]) && Text(pair["kind"]) == "nightly").ToList();
                Assert.Equal(own.Count, Number(series["pairs"]));
                Assert.Equal((Text(own[0]["id"]), Text(own[^1]["id"])), (Text(series["first"]), Text(series["latest"])));
                Assert.Equal(Enumerable.Range(1, List(series, "epochs").Count).Select(number => (double)number), List(series, "epochs").Select(epoch => Number(epoch["number"])));
                Assert.Equal(Text(series["first"]), Text(List(series, "epochs")[0]["firstPair"]));
                Assert.Equal(Text(series["latest"]), Text(List(series, "epochs")[^1]["lastPair"]));
                Assert.All(own, pair => Assert.InRange(Number(pair["epoch"]), 1, List(series, "epochs").Count));
            }
        }

        foreach (var goal in List(Files["goals.json"], "goals"))
        {
            Assert.All(List(goal, "machines"), machine => Assert.Contains(Text(machine["pair"]), Ids));
            Assert.All(List(goal, "machines"), machine => Assert.InRange(Number(machine["shareOfLast30"]), 0, 1));
            foreach (var machine in List(goal, "machines"))
            {
                var interval = Pairs.Single(pair => Text(pair["id"]) == Text(machine["pair"]))["intervals"]?["reproducibility"];
                var expected = Number(interval?[0]) >= Number(goal["speedup"]) ? "met" : Number(interval?[1]) < Number(goal["speedup"]) ? "notMet" : "unclear";
                Assert.Equal(expected, Text(machine["state"]));
            }
        }

        Assert.All(List(Files["windows.json"], "windows"), window => Assert.Contains(Text(window["machineSlug"]), slugs));
        Assert.All(List(Files["windows.json"], "windows"), window => Assert.InRange(Number(window["speedup"]), Number(window["low"]), Number(window["high"])));
    }

    [Fact]
    public void Columns_of_a_series_have_one_length()
    {
        foreach (var series in List(Files["history.json"], "series"))
        {
            var ids = List(series, "ids").Select(Text).ToList();
            Assert.All(ids, id => Assert.Contains(id, Ids));
            Assert.All(new[] { "instants", "speedup", "low", "high", "base", "head", "memoryRatio", "epoch" }, column => Assert.Equal(ids.Count, series[column]?.AsArray().Count));
            foreach (var (span, column) in series["matched"]?.AsObject() ?? [])
                Assert.Equal(span == "all" ? ids.Count : Math.Min(ids.Count, int.Parse(span, System.Globalization.CultureInfo.InvariantCulture)), column?.AsArray().Count);
            var summaries = ids.Select(id => Pairs.Single(pair => Text(pair["id"]) == id)).ToList();
            Assert.Equal(summaries.Select(pair => Number(pair["speedup"])), List(series, "speedup").Select(Number));
            Assert.All(summaries, pair => Assert.Null(pair["withheld"]));
        }
    }

    [Fact]
    public void Benchmarks_have_their_files_and_columns_of_one_length()
    {
        var index = List(Files["benchmarks/index.json"], "benchmarks");
        Assert.Equal(index.Count, Files.Keys.Count(path => path.StartsWith("benchmarks/", StringComparison.Ordinal)) - 1);
        foreach (var entry in index)
        {
            var own = Files[$"benchmarks/{Text(entry["slug"])}.json"];
            Assert.Equal(Text(entry["name"]), Text(own["name"]));
            foreach (var series in List(own, "series"))
            {
                var ids = List(series, "ids").Select(Text).ToList();
                Assert.NotEmpty(ids);
                Assert.All(ids, id => Assert.Contains(id, Ids));
                Assert.All(new[] { "speedup", "base", "head", "memoryBase", "memoryHead" }, column => Assert.Equal(ids.Count, series[column]?.AsArray().Count));
                for (var i = 0; i < ids.Count; i++) Assert.Equal(Number(series["base"]?[i]) / Number(series["head"]?[i]), Number(series["speedup"]?[i]), 1e-12);
                Assert.Equal(
                    Changes.Where(change => Text(change["benchmark"]) == Text(own["name"]) && Text(change["machineSlug"]) == Text(series["machineSlug"]) && Text(change["comparison"]) == Text(series["comparison"])).Select(change => Text(change["id"])),
                    List(series, "changes").Select(Text));
            }
        }
    }

    [Fact]
    public void The_headline_is_the_geometric_mean_of_the_pairs_that_it_names()
    {
        var headline = Object("index.json")["headline"] ?? throw new InvalidOperationException("no headline");
        var pairs = List(headline, "pairs").Select(id => Pairs.Single(pair => Text(pair["id"]) == Text(id))).ToList();
        Assert.Equal(Math.Exp(pairs.Average(pair => Math.Log(Number(pair["speedup"])))), Number(headline["speedup"]), 1e-12);
        Assert.Equal(pairs.Count, Number(headline["machines"]));
        Assert.All(pairs, pair => Assert.Null(pair["withheld"]));
        Assert.All(pairs, pair => Assert.False(pair["flaggedJitOff"]?.GetValue<bool>()));
    }

    private static List<JsonNode> Pairs => List(Files["nights.json"], "pairs");

    private static List<JsonNode> Changes => List(Files["changes.json"], "changes");

    private static HashSet<string> Ids => [.. Pairs.Select(pair => Text(pair["id"]))];

    /// <summary>Whether a link, in which {slug} and {id} stand for any name, leads to a file.</summary>
    private static bool IsAt(string address, string path)
    {
        var start = address.IndexOf('{', StringComparison.Ordinal);
        if (start < 0) return address == path;
        return path.StartsWith(address[..start], StringComparison.Ordinal) && path.EndsWith(address[(address.IndexOf('}', StringComparison.Ordinal) + 1)..], StringComparison.Ordinal);
    }

    private static IEnumerable<JsonNode?> Leaves(JsonNode? node) => node switch
    {
        JsonObject fields => fields.SelectMany(field => Leaves(field.Value)),
        JsonArray list => list.SelectMany(Leaves),
        _ => [node],
    };

    private static JsonObject Object(string file) => Files[file].AsObject();

    private static List<JsonNode> List(JsonNode node, string name) => [.. (node[name]?.AsArray() ?? throw new InvalidOperationException($"no list '{name}'")).OfType<JsonNode>()];

    private static string Text(JsonNode? node) => node?.GetValue<string>() ?? "";

    private static double Number(JsonNode? node) => node?.GetValue<double>() ?? double.NaN;
}
