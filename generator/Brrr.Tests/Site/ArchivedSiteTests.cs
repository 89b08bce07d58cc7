using System.IO.Compression;
using System.Text.Json;
using Brrr.Publishing;
using Xunit;

namespace Brrr.Tests.Site;

/// <summary>What is archived keeps its address and its numbers, in fewer bytes.</summary>
public sealed class ArchivedSiteTests(ArchivedSite archived, SampleSite whole)
{
    private const string FirstWhole = "2026-07-21";
    private const int LargestPair = 6_000;

    [Fact]
    public void Every_page_is_where_it_was() => Assert.Empty(whole.Pages.Except(archived.Files));

    [Fact]
    public void Every_link_leads_somewhere_and_all_data_is_what_its_schema_says() => Assert.Empty(SiteInspection.Of(SiteFolder.Read(archived.Folder)).Findings);

    [Fact]
    public void A_whole_site_becomes_the_same_one()
    {
        using var place = new TemporaryFolder();
        var site = ArchivedSite.Build(place, 120, 10);
        Assert.All(archived.Files, file => Assert.True(File.ReadAllBytes(Path.Combine(archived.Folder, file)).AsSpan().SequenceEqual(File.ReadAllBytes(Path.Combine(site, file))), file));
    }

    [Fact]
    public void Packed_data_is_byte_for_byte_what_the_plain_data_was()
    {
        var packed = archived.Files.Where(file => file.EndsWith(".json.gz", StringComparison.Ordinal)).ToList();
        Assert.Equal(20, packed.Select(DateOf).Distinct().Count());
        Assert.All(packed, file =>
        {
            Assert.True(string.CompareOrdinal(DateOf(file), FirstWhole) < 0);
            Assert.Equal(File.ReadAllBytes(Path.Combine(whole.Folder, file[..^3])), Unpacked(Path.Combine(archived.Folder, file)));
            Assert.DoesNotContain(file[..^3], archived.Files);
        });
    }

    [Fact]
    public void Nights_that_are_not_archived_are_as_they_were()
    {
        var files = whole.Files.Where(file => file.Contains("nights/20", StringComparison.Ordinal) && string.CompareOrdinal(DateOf(file), FirstWhole) >= 0).ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.Equal(File.ReadAllBytes(Path.Combine(whole.Folder, file)), File.ReadAllBytes(Path.Combine(archived.Folder, file))));
    }

    [Fact]
    public void A_short_page_says_what_the_whole_one_says_at_its_top()
    {
        var pages = archived.PagesOf("pair-archived");
        Assert.Equal(20, pages.Select(DateOf).Distinct().Count());
        Assert.All(pages, path =>
        {
            var (now, then) = (archived.Read(path), whole.Read(path));
            Assert.InRange(new FileInfo(Path.Combine(archived.Folder, path)).Length, 1, LargestPair);
            Assert.Equal(then.QuerySelector("main .verdict")?.TextContent, now.QuerySelector("main .verdict")?.TextContent);
            Assert.Equal(then.QuerySelector("nav.pager")?.InnerHtml, now.QuerySelector("nav.pager")?.InnerHtml);
            Assert.Equal(then.QuerySelector("pre.code")?.TextContent, now.QuerySelector("pre.code")?.TextContent);
        });
    }

    [Fact]
    public void Archived_nights_and_changes_of_benchmarks_are_short_and_steps_of_the_mean_whole()
    {
        Assert.Equal(20, archived.PagesOf("night-archived").Count);
        var changes = archived.PagesOf("change-archived");
        Assert.NotEmpty(changes);
        Assert.All(changes, change => Assert.Null(archived.Read(change).QuerySelector(".chart")));
        Assert.All(archived.PagesOf("change"), change => Assert.NotNull(archived.Read(change).QuerySelector(".chart")));
    }

    [Fact]
    public void The_index_says_what_is_archived()
    {
        using var index = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(archived.Folder, "api/v1/index.json")));
        Assert.Equal(FirstWhole, index.RootElement.GetProperty("archivedBefore").GetString());
        Assert.Equal("nights/{id}.json.gz", index.RootElement.GetProperty("links").GetProperty("pairArchived").GetString());
        Assert.Equal(JsonValueKind.Null, whole.Json("api/v1/index.json").GetProperty("archivedBefore").ValueKind);
    }

    [Fact]
    public void Lists_of_nights_end_where_the_year_goes_on()
    {
        Assert.Equal(10, archived.Read("nights/index.html").QuerySelectorAll("ul.nights > li").Length);
        Assert.Equal(30, archived.Read("nights/2026/index.html").QuerySelectorAll("tbody tr").Length);
        Assert.Equal(10, archived.Read("status/index.html").QuerySelectorAll("table.ledger tbody tr").Length);
        Assert.All(archived.PagesOf("machine"), machine => Assert.Contains(archived.Read(machine).QuerySelectorAll("a"), link => link.GetAttribute("href") == "../../nights/2026/"));
    }

    [Fact]
    public void The_incumbents_files_of_archived_nights_are_gone_and_their_list_says_so()
    {
        var nights = archived.Files.Where(file => file.StartsWith("data/runs/", StringComparison.Ordinal)).Select(file => file["data/runs/".Length..^".json".Length]);
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(archived.Folder, "data/manifest.json")));
        Assert.Equal(manifest.RootElement.GetProperty("dates").EnumerateArray().Select(date => date.GetString()), nights);
        Assert.Equal(FirstWhole, nights.First());
    }

    private static string DateOf(string file) => file.Split('/').First(part => part.StartsWith("20", StringComparison.Ordinal))[..10];

    private static byte[] Unpacked(string file)
    {
        using var gzip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        gzip.CopyTo(bytes);
        return bytes.ToArray();
    }
}
