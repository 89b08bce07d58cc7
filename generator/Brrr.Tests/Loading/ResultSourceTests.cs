using Brrr.Loading;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class ResultSourceTests : IDisposable
{
    private const string Directory = "results/bm-20260602-3.16.0a0-71fc4c6-JIT";

    private const string Name = "bm-20260602-jones-arm64-python-71fc4c66d3e675a5481b-3.16.0a0-71fc4c6";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Finds_plain_and_packed_results_in_order()
    {
        folder.Write("results/bm-20260603-3.16.0a0-aaaaaaa/bm-20260603-jones-arm64-python-main-3.16.0a0-aaaaaaa.json.gz", "");
        folder.Write($"{Directory}/{Name}.json", "");
        var source = Open();
        Assert.Equal([$"{Directory}/{Name}.json", "results/bm-20260603-3.16.0a0-aaaaaaa/bm-20260603-jones-arm64-python-main-3.16.0a0-aaaaaaa.json.gz"], source.Files.Select(file => file.Path));
        Assert.Equal(FlagSet.Of("JIT"), source.Files[0].Directory.Flags);
        Assert.Empty(source.LeftOut);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(Name + "-vs-base.md")]
    [InlineData(Name + "-vs-base.json")]
    [InlineData(Name + "-vs-3.14.0.svg")]
    [InlineData(Name + "-pystats.json")]
    [InlineData(Name + "-pystats-vs-base.json")]
    [InlineData(Name + "-pystats.md")]
    [InlineData(Name + ".svg")]
    [InlineData("notes.txt")]
    public void Neighbours_are_no_results_and_nothing_to_complain_of(string fileName)
    {
        folder.Write($"{Directory}/{fileName}", "x");
        Assert.Empty(Open().Files);
        Assert.Empty(Open().LeftOut);
    }

    [Fact]
    public void A_ref_with_pystats_in_it_is_a_result_all_the_same()
    {
        folder.Write($"{Directory}/bm-20260602-jones-arm64-python-pystats_jit-3.16.0a0-71fc4c6.json", "");
        Assert.Single(Open().Files);
    }

    [Theory]
    [InlineData("bm-20260602-jones-arm64-python-main-3.16.0a0.json")]
    [InlineData("result.json")]
    [InlineData("bm-2026-06-02-jones-arm64-python-main-3.16.0a0-71fc4c6.json.gz")]
    public void A_json_file_of_another_grammar_is_reported(string fileName)
    {
        folder.Write($"{Directory}/{fileName}", "{}");
        var leftOut = Assert.Single(Open().LeftOut);
        Assert.Equal(
            ($"{Directory}/{fileName}", "the name follows another grammar", "a result is called bm-DATE-MACHINE-ARCH-FORK-REF-VERSION-HASH.json[.gz]", Severity.Warning),
            (leftOut.Path, leftOut.What, leftOut.Remedy, leftOut.Severity));
    }

    [Theory]
    [InlineData("bm-20260602")]
    [InlineData("bm-20260602-3.16.0a0-71fc4c6-jit")]
    public void A_directory_of_another_grammar_is_reported(string name)
    {
        folder.Write($"results/{name}/{Name}.json", "{}");
        var leftOut = Assert.Single(Open().LeftOut);
        Assert.Equal(($"results/{name}", "the name follows another grammar"), (leftOut.Path, leftOut.What));
    }

    [Fact]
    public void Other_folders_and_files_beside_the_directories_are_passed_over()
    {
        folder.Write("results/README.md", "x");
        folder.Write("results/longitudinal/x.json", "x");
        folder.Write($"{Directory}/deeper/{Name}.json", "x");
        Assert.Empty(Open().Files);
        Assert.Empty(Open().LeftOut);
    }

    [Fact]
    public void Links_are_not_followed_and_that_is_said()
    {
        var outside = folder.Write("outside/secret.json", "x");
        folder.Write($"{Directory}/README.md", "x");
        File.CreateSymbolicLink(folder.At($"{Directory}/{Name}.json"), outside);
        File.CreateSymbolicLink(folder.At($"{Directory}/{Name}.json.gz"), folder.At("nowhere"));
        System.IO.Directory.CreateSymbolicLink(folder.At("results/bm-20260603-3.16.0a0-71fc4c6"), folder.At("outside"));
        var source = Open();
        Assert.Empty(source.Files);
        Assert.Equal(
            [$"{Directory}/{Name}.json", $"{Directory}/{Name}.json.gz", "results/bm-20260603-3.16.0a0-71fc4c6"],
            source.LeftOut.Select(each => each.Path));
        Assert.All(source.LeftOut, each => Assert.Equal(("is a link, and links are not followed", Severity.Error), (each.What, each.Severity)));
    }

    [Fact]
    public void A_file_is_known_by_what_a_look_at_it_alone_says()
    {
        var path = folder.Write($"{Directory}/{Name}.json", "x");
        var stamp = Assert.Single(Open().Files).Stamp;
        Assert.Equal(FileStamp.Of(path), stamp);
        Assert.Equal(path, stamp?.Path);
    }

    [Fact]
    public void An_empty_file_is_found_and_not_opened()
    {
        folder.Write($"{Directory}/{Name}.json", "");
        Assert.Equal("is empty: 0 bytes", Assert.Throws<BrrrException>(Assert.Single(Open().Files).OpenRaw).What);
    }

    [Fact]
    public void Names_share_the_texts_of_their_parts()
    {
        folder.Write($"{Directory}/{Name}.json", "x");
        folder.Write($"{Directory}/{Name}.json.gz", "x");
        var files = Open().Files;
        Assert.Same(files[0].Name.Machine, files[1].Name.Machine);
        Assert.Same(files[0].Name.Commit, files[0].Directory.Commit);
        Assert.Same(files[0].Name.Version.Text, files[1].Directory.Version);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_named()
    {
        var definition = Assert.Single(SourceDefinition.FromFolders([folder.At("nowhere")]));
        var fault = Assert.Throws<BrrrException>(() => ResultSource.FromDirectory(definition, folder.At("nowhere")));
        Assert.Equal((folder.At("nowhere"), "there is no such folder"), (fault.Where, fault.What));
    }

    private ResultSource Open() => ResultSource.FromDirectory(Assert.Single(SourceDefinition.FromFolders([folder.At("results")])), folder.At("results"));
}
