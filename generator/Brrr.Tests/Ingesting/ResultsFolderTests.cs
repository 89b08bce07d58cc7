using Brrr.Ingesting;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Ingesting;

public sealed class ResultsFolderTests : IDisposable
{
    private static readonly ResultPlace Plain = ResultPlace.Of(MadeOrigin.Jit, "aarch64", isCompressed: false);

    private static readonly ResultPlace Packed = ResultPlace.Of(MadeOrigin.Jit, "aarch64", isCompressed: true);

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Leaves_nothing_but_the_result()
    {
        var path = new ResultsFolder(folder.Root, mayReplace: false).Put(Plain, [1, 2]);
        Assert.Equal([path], Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories));
        Assert.Equal([1, 2], File.ReadAllBytes(path));
    }

    [Fact]
    public void The_same_again_is_fine_and_another_needs_to_be_forced()
    {
        var results = new ResultsFolder(folder.Root, mayReplace: false);
        var path = results.Put(Plain, [1]);
        Assert.Equal(path, results.Put(Plain, [1]));
        Assert.Equal($"{path}: is there already, with other content; --force replaces it", Assert.Throws<BrrrException>(() => results.Put(Plain, [2])).Message);
        Assert.Equal([1], File.ReadAllBytes(path));
        new ResultsFolder(folder.Root, mayReplace: true).Put(Plain, [2]);
        Assert.Equal([2], File.ReadAllBytes(path));
    }

    [Fact]
    public void A_packed_result_counts_as_the_same_as_the_plain_one()
    {
        var path = new ResultsFolder(folder.Root, mayReplace: false).Put(Plain, [1]);
        Assert.Contains(path, Assert.Throws<BrrrException>(() => new ResultsFolder(folder.Root, mayReplace: false).Put(Packed, [2])).Message, StringComparison.Ordinal);
        new ResultsFolder(folder.Root, mayReplace: true).Put(Packed, [2]);
        Assert.False(File.Exists(path));
        Assert.True(File.Exists(path + ".gz"));
    }

    [Fact]
    public void What_an_interrupted_write_left_behind_harms_nobody()
    {
        folder.Write($"{Plain.Directory}/{Plain.File}.part", "half");
        var path = new ResultsFolder(folder.Root, mayReplace: false).Put(Plain, [1]);
        Assert.Equal([path], Directory.GetFiles(folder.Root, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void Does_not_follow_links()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "links need a right of their own on Windows");
        Directory.CreateDirectory(folder.At("elsewhere"));
        Directory.CreateDirectory(folder.At("results"));
        Directory.CreateSymbolicLink(folder.At("results/" + Plain.Directory), folder.At("elsewhere"));
        Assert.Contains("is a link", Assert.Throws<BrrrException>(() => new ResultsFolder(folder.At("results"), mayReplace: true).Put(Plain, [1])).Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(folder.At("elsewhere")));
    }

    public void Dispose() => folder.Dispose();
}
