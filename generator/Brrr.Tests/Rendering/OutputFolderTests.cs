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

    [Theory]
    [InlineData("empty")]
    [InlineData("a/empty")]
    [InlineData("empty/deeper/still")]
    public void A_folder_that_holds_nothing_goes_though_no_file_does(string empty)
    {
        var file = new SiteFile("a/b.txt", () => "new"u8.ToArray());
        SiteWriter.Write([file], folder.At("site"));
        Directory.CreateDirectory(folder.At("site/" + empty));

        Assert.Equal(0, SiteWriter.Write([file], folder.At("site")).Removed);
        Assert.Equal([folder.At("site/a")], Directory.EnumerateDirectories(folder.At("site"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_folder_goes_with_the_last_of_its_files()
    {
        SiteWriter.Write([new SiteFile("a/b.txt", () => []), new SiteFile("a/old/c.txt", () => [])], folder.At("site"));
        Assert.Equal(1, SiteWriter.Write([new SiteFile("a/b.txt", () => [])], folder.At("site")).Removed);
        Assert.Equal([folder.At("site/a")], Directory.EnumerateDirectories(folder.At("site"), "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_file_is_there_as_it_was_written_until_its_time_or_its_length_is_another()
    {
        var record = SiteWriter.Write([new SiteFile("a/b.txt", () => "new"u8.ToArray())], folder.At("site")).Record;
        Assert.True(record.IsIn(OutputFolder.Of(folder.At("site"), record)));

        File.SetLastWriteTimeUtc(folder.At("site/a/b.txt"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Assert.False(record.IsIn(OutputFolder.Of(folder.At("site"), record)));
    }
}
