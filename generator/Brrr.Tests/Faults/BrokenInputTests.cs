using System.Text.Json;
using Xunit;

namespace Brrr.Tests.Faults;

/// <summary>Whatever is broken says where, what and what to do, in the terminal, on the Status page and in its data, and costs itself only.</summary>
public sealed class BrokenInputTests(BrokenSite site) : IClassFixture<BrokenSite>
{
    public static TheoryData<string> Broken { get; } = [.. BrokenSite.Inputs.Select(input => input.Name)];

    public static TheoryData<string> Odd { get; } = [.. BrokenSite.Odd.Select(input => input.Name)];

    [Theory]
    [MemberData(nameof(Broken))]
    public void Is_told_with_place_value_and_remedy(string name)
    {
        var input = BrokenSite.Inputs.Single(each => each.Name == name);
        Assert.SkipUnless(input.IsPossible, "this system has no such thing");
        var row = RowOf(input);
        Assert.True(row.ValueKind == JsonValueKind.Object, $"{input.Path}: no row says '{input.What}'; there are\n{string.Join('\n', Rows().Where(each => Text(each, "path") == input.Path))}\n{site.Run.Error}");
        Assert.Contains(input.Remedy, Text(row, "remedy"), StringComparison.Ordinal);
        Assert.NotEqual("", Text(row, "remedy"));

        var (where, told) = (Text(row, "where"), $"{Text(row, "what")}; {Text(row, "remedy")}");
        Assert.Contains(Shown($"{input.Path}: {(where.Length > 0 ? where + ": " : "")}{told}"), site.Run.Output, StringComparison.Ordinal);
        Assert.Contains((where.Length > 0 ? where + ": " : "") + told, site.StatusText, StringComparison.Ordinal);
        Assert.Contains(input.Path, site.StatusText, StringComparison.Ordinal);
    }

    [Fact]
    public void Costs_itself_only()
    {
        Assert.True(site.Run.Error.Length == 0, site.Run.Error);
        Assert.Equal(0, site.Run.ExitCode);
        Assert.Equal(19, site.Whole.Count);
        Assert.All(site.Whole, pair => Assert.Equal(pair.Value, site.Damaged.GetValueOrDefault(pair.Key)));
    }

    [Theory]
    [MemberData(nameof(Odd))]
    public void What_is_odd_but_whole_counts(string name)
    {
        var input = BrokenSite.Odd.Single(each => each.Name == name);
        var pair = site.Damaged.Single(each => each.Key.StartsWith(FormattableString.Invariant($"{FaultProject.DateOf(input.Night):yyyy-MM-dd}-odd-"), StringComparison.Ordinal));
        using var json = JsonDocument.Parse(pair.Value);
        Assert.Equal(input.Speedup, json.RootElement.GetProperty("speedup").GetDouble(), 1e-9);
        Assert.Equal(input.Benchmarks, json.RootElement.GetProperty("benchmarks").GetInt32());
        Assert.DoesNotContain(OddResultFiles.PathOf(input.Night, "JIT"), site.StatusText.Split("Ledger")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_else_is_complained_of()
    {
        var expected = BrokenSite.Inputs.Select(input => input.Path).ToHashSet(StringComparer.Ordinal);
        Assert.All(Rows(), row => Assert.True(expected.Contains(Text(row, "path")) || Text(row, "path").Contains("-windy-", StringComparison.Ordinal), row.GetRawText()));
    }

    private static string Shown(string text) => Brrr.Cli.Terminal.Clean(text);

    private static string Text(JsonElement row, string key) => row.GetProperty(key).GetString() ?? "";

    private List<JsonElement> Rows() => site.Status.ValueKind == JsonValueKind.Undefined ? [] : [.. site.Status.GetProperty("leftOut").EnumerateArray()];

    private JsonElement RowOf(BrokenInput input) => Rows().FirstOrDefault(row =>
        Text(row, "path") == input.Path && Text(row, "where").StartsWith(input.Where, StringComparison.Ordinal) && Text(row, "what").Contains(input.What, StringComparison.Ordinal));
}
