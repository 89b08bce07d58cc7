using System.Buffers.Binary;
using System.Text;
using System.Xml.Linq;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Rendering.Sharing;
using Brrr.Site;
using Xunit;

namespace Brrr.Tests.Rendering.Sharing;

public sealed class ShareFilesTests
{
    private const string Address = "https://brrr.example/farm/";
    private const string Foreign = "東京";

    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly MadeResult[] Nights = [.. MadeFarm.Night("2026-05-01"), .. MadeFarm.Night("2026-05-02", 1.2)];

    private static string Font => Path.Combine(Repository.Root, "site", "fonts", "Inter-SemiBold.ttf");

    [Fact]
    public void Without_an_address_only_robots_are_spoken_to_and_nothing_is_absolute()
    {
        var (path, bytes) = Assert.Single(FilesOf(null, Nights));
        Assert.Equal("robots.txt", path);
        Assert.Equal("User-agent: *\nAllow: /\n", Encoding.UTF8.GetString(bytes));
    }

    [Fact]
    public void Robots_are_led_to_the_map() =>
        Assert.EndsWith($"\nSitemap: {Address}sitemap.xml\n", Encoding.UTF8.GetString(FilesOf(Address, Nights)["robots.txt"]), StringComparison.Ordinal);

    [Fact]
    public void The_map_names_every_page_with_the_day_of_its_newest_run()
    {
        var map = XDocument.Parse(Encoding.UTF8.GetString(FilesOf(Address, [.. Nights.Select(night => night with { Ran = new DateTime(2026, 6, 1).AddDays(night.Date[^1] - '0') })])["sitemap.xml"]));
        var days = map.Descendants(Sitemap + "url").ToDictionary(url => url.Element(Sitemap + "loc")?.Value ?? "", url => url.Element(Sitemap + "lastmod")?.Value, StringComparer.Ordinal);
        Assert.Equal("2026-06-03", days[Address]);
        Assert.Equal("2026-06-02", days[Address + "nights/2026-05-01/"]);
        Assert.Equal("2026-06-03", days[Address + "machines/pi5/"]);
        Assert.Null(days[Address + "method/"]);
        Assert.DoesNotContain(days.Keys, address => address.Contains("404", StringComparison.Ordinal));
        Assert.Equal(days.Keys.Distinct().Count(), days.Count);
    }

    [Fact]
    public void The_map_leaves_out_short_pages_of_archived_pairs()
    {
        var text = Encoding.UTF8.GetString(FilesOf(Address, [.. Nights, .. MadeFarm.Night("2026-05-03", 1.3)], 2)["sitemap.xml"]);
        Assert.Contains("nights/2026-05-01/</loc>", text, StringComparison.Ordinal);
        Assert.DoesNotContain("nights/2026-05-01/2026", text, StringComparison.Ordinal);
        Assert.Contains("nights/2026-05-02/2026", text, StringComparison.Ordinal);
        Assert.Contains("nights/2026/</loc>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Home_and_each_machine_have_a_picture_of_the_size_that_services_show()
    {
        var files = FilesOf(Address, Nights);
        Assert.All(["share.png", "machines/pi5/share.png"], path =>
        {
            var picture = files[path];
            Assert.Equal([0x89, 0x50, 0x4E, 0x47], picture[..4]);
            Assert.Equal(1200, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(16)));
            Assert.Equal(630, BinaryPrimitives.ReadInt32BigEndian(picture.AsSpan(20)));
        });
        Assert.NotEqual(files["share.png"], files["machines/pi5/share.png"]);
    }

    [Fact]
    public void The_same_nights_give_the_same_picture_and_others_another()
    {
        var picture = FilesOf(Address, Nights)["share.png"];
        Assert.Equal(picture, FilesOf(Address, Nights)["share.png"]);
        Assert.NotEqual(picture, FilesOf(Address, [.. Nights, .. MadeFarm.Night("2026-05-03", 1.3)])["share.png"]);
    }

    [Fact]
    public void A_name_that_the_font_does_not_know_is_written_as_its_slug()
    {
        var letters = new ShareLetters(Font);
        Assert.Equal("größe, Привет, Ελλάδα \u2212\u00B1", letters.Readable("größe, Привет, Ελλάδα \u2212\u00B1", ""));
        Assert.Equal("tokyo", letters.Readable(Foreign, "tokyo"));
        Assert.Equal("95\u00A0%", letters.Readable("95\u202F%", ""));
    }

    [Fact]
    public void A_farm_without_a_night_has_a_picture_too() => Assert.NotEmpty(FilesOf(Address, [])["share.png"]);

    [Fact]
    public void Long_text_is_broken_into_lines_that_fit()
    {
        using var font = new ShareLetters(Font).Of(32);
        var lines = ShareLetters.Lines(string.Join(' ', Enumerable.Repeat("benchmark", 20)), font, 600);
        Assert.All(lines, line => Assert.InRange(font.MeasureText(line), 1, 600));
        Assert.Equal(20, string.Join(' ', lines).Split(' ').Length);
    }

    [Fact]
    public void The_description_of_the_data_can_not_end_its_element()
    {
        var farm = MadeFarm.Of(Dashboard.Default with { Title = "</script><script>alert(1)</script>", DataLicense = "https://example.org/licence" }, Nights);
        var data = DataSet.Of(farm);
        Assert.NotNull(data);
        var text = DataSetText.Of(data, Address).Html;
        Assert.DoesNotContain('<', text);
        using var read = System.Text.Json.JsonDocument.Parse(text);
        Assert.Equal("</script><script>alert(1)</script>", read.RootElement.GetProperty("name").GetString());
        Assert.Equal("Dataset", read.RootElement.GetProperty("@type").GetString());
        Assert.Equal("2026-05-01/2026-05-02", read.RootElement.GetProperty("temporalCoverage").GetString());
        Assert.Equal("https://example.org/licence", read.RootElement.GetProperty("license").GetString());
        Assert.All(read.RootElement.GetProperty("distribution").EnumerateArray(), file => Assert.StartsWith(Address + "api/v1/", file.GetProperty("contentUrl").GetString(), StringComparison.Ordinal));
    }

    /// <summary>Every file's bytes.</summary>
    private static Dictionary<string, byte[]> FilesOf(string? address, MadeResult[] results, int detailNights = 120)
    {
        var farm = MadeFarm.Of(Dashboard.Default with { SiteUrl = address, DetailNights = detailNights }, results);
        var source = new SiteSource(farm, new LoadedResults(farm.Machines, [], [], [], []), [], new BuildStamp("1", "1", null));
        var site = SiteMap.Of(source, [new Article("method", "Method", "How.", "text")], new DataGuide(() => throw new InvalidOperationException("no page is made here"), new Dictionary<string, string>()));
        return ShareFiles.Of(site, source, Font).ToDictionary(file => file.Path, file => file.Bytes(), StringComparer.Ordinal);
    }
}
