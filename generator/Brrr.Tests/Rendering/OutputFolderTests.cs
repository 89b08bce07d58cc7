using Brrr.Rendering;
using Xunit;

namespace Brrr.Tests.Rendering;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Links_lead_neither_writing_nor_removing_out_of_the_site()
    {
        var mine = folder.Write("mine/thesis.txt", "years of work");
        folder.Write("site/.nojekyll", "");
        folder.Write("site/a/b.txt", "");
        Directory.CreateSymbolicLink(folder.At("site/nights"), folder.At("mine"));
        Directory.CreateSymbolicLink(folder.At("site/a/again"), folder.Root);
        File.CreateSymbolicLink(folder.At("site/index.html"), mine);

        SiteWriter.Write([new SiteFile("index.html", () => "new"u8.ToArray()), new SiteFile("nights/thesis.txt", () => "new"u8.ToArray())], folder.At("site"));
        Assert.Equal("years of work", File.ReadAllText(mine));
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(folder.At("mine")).Select(Path.GetFileName));
        Assert.Equal("new", File.ReadAllText(folder.At("site/nights/thesis.txt")));
        Assert.Null(new FileInfo(folder.At("site/index.html")).LinkTarget);
    }
}
