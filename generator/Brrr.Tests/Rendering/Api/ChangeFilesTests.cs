using System.Text.Json;
using Brrr.Rendering.Api;
using Brrr.Tests.Site;
using Xunit;

namespace Brrr.Tests.Rendering.Api;

public sealed class ChangeFilesTests
{
    private static readonly Brrr.Comparisons.Farm Farm = MadeChanges.SourceOf(MadeChanges.Mean(2), MadeChanges.Of("nbody", 3), MadeChanges.Of("2to3", 4), MadeChanges.Of("nbody", 5)).Farm;

    [Fact]
    public void While_they_are_few_all_are_in_one_file()
    {
        var file = Assert.Single(ChangeFiles.Of(Farm, ""));
        Assert.Equal("changes.json", file.Path);
        Assert.Equal(4, Ids(file.Bytes()).Count);
        Assert.Empty(ChangeFiles.Links(Farm));
    }

    [Fact]
    public void Of_many_the_first_file_has_the_newest_and_every_step_of_a_mean_and_a_year_all_of_its_own()
    {
        var files = ChangeFiles.Of(Farm, "", mostOfBenchmarks: 1).ToDictionary(file => file.Path, file => file.Bytes());
        Assert.Equal(["changes.json", "changes-2026.json"], files.Keys);
        Assert.Equal([Farm.Changes[0].Id, Farm.Changes[^1].Id], Ids(files["changes.json"]));
        Assert.Equal(Farm.Changes.Select(change => change.Id), Ids(files["changes-2026.json"]));
        using var first = JsonDocument.Parse(files["changes.json"]);
        Assert.Equal("changes-2026.json", Assert.Single(first.RootElement.GetProperty("earlier").EnumerateArray()).GetString());
        Assert.Equal("changes-2026.json", Assert.Single(ChangeFiles.Links(Farm, mostOfBenchmarks: 1)).Value);
    }

    private static List<string?> Ids(byte[] file)
    {
        using var document = JsonDocument.Parse(file);
        return [.. document.RootElement.GetProperty("changes").EnumerateArray().Select(change => change.GetProperty("id").GetString())];
    }
}
