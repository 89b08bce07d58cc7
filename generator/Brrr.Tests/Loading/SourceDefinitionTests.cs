using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class SourceDefinitionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sulaco/results", "sulaco")]
    [InlineData("sulaco/results/", "sulaco")]
    [InlineData("five-machines/results", "five_machines")]
    [InlineData("nightly", "nightly")]
    [InlineData("nightly/out", "out")]
    public void A_folder_is_called_after_itself_or_after_what_holds_its_results(string path, string slug)
    {
        Directory.CreateDirectory(folder.At(path));
        var source = Assert.Single(SourceDefinition.FromFolders([folder.Root + "/" + path]));
        Assert.Equal((slug, "results", ""), (source.Source.Slug, source.PublishedPath, source.SlugPrefix));
        Assert.Equal(("python", false), (source.Source.ForkFilter, source.Source.IsSample));
        Assert.Equal(["main"], source.Source.Branches);
    }

    [Fact]
    public void A_name_before_an_equals_sign_is_the_slug()
    {
        var source = Assert.Single(SourceDefinition.FromFolders(["Mine=" + folder.Root]));
        Assert.Equal(("mine", folder.Root), (source.Source.Slug, source.Folder));
    }

    [Fact]
    public void An_equals_sign_in_a_folder_that_is_there_is_part_of_its_name()
    {
        Directory.CreateDirectory(folder.At("a=b"));
        Assert.Equal("a_b", Assert.Single(SourceDefinition.FromFolders([folder.At("a=b")])).Source.Slug);
    }

    [Fact]
    public void Of_equal_names_the_later_are_numbered() =>
        Assert.Equal(["x", "x-2", "x-3"], SourceDefinition.FromFolders(["x=/a", "x=/b", "x=/c"]).Select(source => source.Source.Slug));
}
