using System.Text;
using Brrr.Rendering;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Rendering;

public sealed class SiteWriterTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Root => folder.At("site");

    [Fact]
    public void Files_that_did_not_change_keep_their_time()
    {
        Write(null, File("a.html", "one"), File("b/index.html", "two"));
        var before = System.IO.File.GetLastWriteTimeUtc(folder.At("site/a.html"));
        var writing = Write(null, File("a.html", "one"), File("b/index.html", "three"));
        Assert.Equal((2, 1, 0), (writing.Files, writing.Changed, writing.Removed));
        Assert.Equal(before, System.IO.File.GetLastWriteTimeUtc(folder.At("site/a.html")));
        Assert.Equal("three", Text("b/index.html"));
    }

    [Fact]
    public void A_file_with_known_inputs_is_not_made()
    {
        var record = Write(null, File("a.html", "one", inputs: "x")).Record;
        var writing = Write(record, new SiteFile("a.html", () => new SiteContent(_ => throw new InvalidOperationException("made"), output => output.Write("x"))));
        Assert.Equal((0, 3L), (writing.Changed, writing.Bytes));
    }

    [Fact]
    public void A_file_with_other_inputs_is_made()
    {
        var record = Write(null, File("a.html", "one", inputs: "x")).Record;
        Write(record, File("a.html", "two", inputs: "y"));
        Assert.Equal("two", Text("a.html"));
    }

    [Theory]
    [InlineData("somebody's words")]
    [InlineData("on3")]
    public void A_file_that_somebody_wrote_in_is_made_again(string text)
    {
        var record = Write(null, File("a.html", "one", inputs: "x")).Record;
        System.IO.File.WriteAllText(folder.At("site/a.html"), text);
        System.IO.File.SetLastWriteTimeUtc(folder.At("site/a.html"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Write(record, File("a.html", "one", inputs: "x"));
        Assert.Equal("one", Text("a.html"));
    }

    [Fact]
    public void A_file_that_somebody_deleted_is_made_again()
    {
        var record = Write(null, File("a.html", "one", inputs: "x")).Record;
        System.IO.File.Delete(folder.At("site/a.html"));
        Write(record, File("a.html", "one", inputs: "x"));
        Assert.Equal("one", Text("a.html"));
    }

    [Fact]
    public void A_site_that_could_not_be_made_leaves_the_one_before()
    {
        Write(null, File("a.html", "one"), File("old.html", "old"));
        Assert.Throws<InvalidOperationException>(() => Write(
            null, File("a.html", "two"), File("new.html", "new"), new SiteFile("c.html", output => throw new InvalidOperationException("a fault of the template"))));
        Assert.Equal(("one", "old"), (Text("a.html"), Text("old.html")));
        Assert.False(System.IO.File.Exists(folder.At("site/new.html")));

        Write(null, File("a.html", "two"));
        Assert.Equal([".nojekyll", "a.html"], Directory.EnumerateFileSystemEntries(Root).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("../outside.html")]
    [InlineData("/outside.html")]
    [InlineData("a/../../outside.html")]
    [InlineData("")]
    [InlineData("a/..")]
    public void No_path_leads_out(string path) =>
        Assert.Contains("leads out", Assert.Throws<BrrrException>(() => Write(null, File(path, "x"))).What, StringComparison.Ordinal);

    [Fact]
    public void Two_files_that_differ_in_case_only_are_refused() =>
        Assert.Contains("differ in case", Assert.Throws<BrrrException>(() => Write(null, File("a.html", "x"), File("A.html", "y"))).What, StringComparison.Ordinal);

    [Fact]
    public void A_record_is_read_as_it_was_written()
    {
        var record = Write(SiteRecord.None("maker"), File("a.html", "one", inputs: "x"), File("b.html", "two")).Record;
        record.Write(folder.At("state/record"));
        var read = SiteRecord.Read(folder.At("state/record"), "maker");
        Assert.Equal(record.Files.OrderBy(file => file.Key, StringComparer.Ordinal), read.Files.OrderBy(file => file.Key, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("another maker", 0, 0)]
    [InlineData("maker", 1, 0)]
    [InlineData("maker", 40, 0)]
    [InlineData("maker", 0, 50)]
    [InlineData("maker", 1000, 0)]
    public void A_record_of_another_maker_or_a_torn_one_is_none(string maker, int cut, int flipped)
    {
        var record = Write(SiteRecord.None("maker"), File("a.html", "one", inputs: "x"), File("b.html", "two")).Record;
        record.Write(folder.At("state/record"));
        var bytes = System.IO.File.ReadAllBytes(folder.At("state/record"));
        if (flipped > 0) bytes[flipped] ^= 1;
        System.IO.File.WriteAllBytes(folder.At("state/record"), bytes[..Math.Max(0, bytes.Length - cut)]);
        Assert.Empty(SiteRecord.Read(folder.At("state/record"), maker).Files);
    }

    public void Dispose() => folder.Dispose();

    private static SiteFile File(string path, string text, string? inputs = null) =>
        new(path, () => new SiteContent(output => output.Write(text), inputs is null ? null : output => output.Write(inputs)));

    private SiteWriting Write(SiteRecord? before, params SiteFile[] files) => SiteWriter.Write(files, Root, before);

    private string Text(string path) => System.IO.File.ReadAllText(folder.At("site/" + path), Encoding.UTF8);
}
