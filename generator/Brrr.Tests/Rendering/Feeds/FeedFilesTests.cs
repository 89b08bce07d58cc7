using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Brrr.Comparisons;
using Brrr.Rendering.Feeds;
using Brrr.Tests.Rendering.Api;
using Xunit;

namespace Brrr.Tests.Rendering.Feeds;

public sealed class FeedFilesTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("nights.xml")]
    [InlineData("changes.xml")]
    public void A_feed_has_what_the_specification_asks_for(string file)
    {
        var feed = XDocument.Parse(site.Text(file)).Root ?? throw new InvalidOperationException(file);
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("https://brrr.example/farm/" + file, feed.Element(Atom + "id")?.Value);
        Assert.Equal("https://brrr.example/farm/" + file, feed.Elements(Atom + "link").Single(link => link.Attribute("rel")?.Value == "self").Attribute("href")?.Value);
        Assert.NotNull(feed.Element(Atom + "author")?.Element(Atom + "name"));
        Assert.All(feed.DescendantsAndSelf().Where(element => element.Name == Atom + "feed" || element.Name == Atom + "entry"), element =>
        {
            Assert.NotEqual("", element.Element(Atom + "title")?.Value);
            Assert.True(DateTimeOffset.TryParseExact(element.Element(Atom + "updated")?.Value, "yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out _));
            Assert.Single(element.Elements(Atom + "id"));
        });
        var ids = feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")?.Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void Every_night_leads_to_its_page()
    {
        var entries = XDocument.Parse(site.Text("nights.xml")).Descendants(Atom + "entry").ToList();
        Assert.Equal(10, entries.Count);
        Assert.Equal("https://brrr.example/farm/nights/2026-05-10/", entries[0].Element(Atom + "link")?.Attribute("href")?.Value);
        Assert.All(entries, entry => Assert.Contains(entry.Element(Atom + "link")?.Attribute("href")?.Value["https://brrr.example/farm/".Length..] + "index.html", site.Files));
    }

    [Fact]
    public void The_index_leads_to_them()
    {
        var links = site.Json("api/v1/index.json").GetProperty("links");
        Assert.Equal("../../changes.xml", links.GetProperty("changesFeed").GetString());
        Assert.Equal("../../nights.xml", links.GetProperty("nightsFeed").GetString());
    }

    [Fact]
    public void Without_an_address_of_the_site_there_is_none()
    {
        var farm = MadeFarm.Of(MadeFarm.Night("2026-05-01"));
        Assert.Empty(FeedFiles.Of(farm));
        Assert.Empty(FeedFiles.Links(farm));
    }

    [Fact]
    public void Before_the_first_pair_there_is_none() => Assert.Empty(FeedFiles.Of(MadeFarm.Of(Dashboard.Default with { SiteUrl = "https://brrr.example/" })));

    [Fact]
    public void A_late_machine_updates_its_night()
    {
        var (one, other) = (MadeFarm.Night("2026-05-01"), MadeFarm.Night("2026-05-01", machine: "mac"));
        var before = Entry(one.Select(result => result with { Ran = new DateTime(2026, 5, 1, 23, 0, 0) }));
        var after = Entry([.. one.Select(result => result with { Ran = new DateTime(2026, 5, 1, 23, 0, 0) }), .. other.Select(result => result with { Ran = new DateTime(2026, 5, 2, 4, 0, 0) })]);
        Assert.Equal(before.Element(Atom + "id")?.Value, after.Element(Atom + "id")?.Value);
        Assert.Equal(before.Element(Atom + "published")?.Value, after.Element(Atom + "published")?.Value);
        Assert.Equal("2026-05-02T04:00:00Z", after.Element(Atom + "updated")?.Value);
    }

    [Fact]
    public void Every_change_is_one_entry_that_leads_to_its_first_night()
    {
        var nights = Enumerable.Range(0, 40).SelectMany(night =>
            MadeFarm.Night(new DateOnly(2026, 1, 1).AddDays(night).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), (night < 20 ? 1.1 : 1.3) + (0.001 * (night * 7 % 5)), number: night));
        var farm = MadeFarm.Of(Dashboard.Default with { SiteUrl = "https://brrr.example/" }, [.. nights]);
        var feed = XDocument.Parse(Encoding.UTF8.GetString(FeedFiles.Of(farm).Single(file => file.Path == "changes.xml").Bytes()));
        var entries = feed.Descendants(Atom + "entry").ToList();
        Assert.NotEmpty(farm.Changes);
        Assert.Equal(
            farm.Changes.Select(change => "https://brrr.example/changes.xml#" + change.NewsId).Order(StringComparer.Ordinal),
            entries.Select(entry => entry.Element(Atom + "id")?.Value).Order(StringComparer.Ordinal));
        var whole = entries.Single(entry => entry.Element(Atom + "title")?.Value.StartsWith("geometric mean", StringComparison.Ordinal) == true);
        Assert.Contains("faster (confirmed)", whole.Element(Atom + "title")?.Value, StringComparison.Ordinal);
        Assert.StartsWith("https://brrr.example/nights/2026-01-21/", whole.Element(Atom + "link")?.Attribute("href")?.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_of_any_kind_leaves_the_feed_whole()
    {
        var dashboard = Dashboard.Default with { SiteUrl = "https://brrr.example/", Title = "a\u0001 <b> & \uD800" };
        var feed = XDocument.Parse(Encoding.UTF8.GetString(FeedFiles.Of(MadeFarm.Of(dashboard, MadeFarm.Night("2026-05-01"))).First().Bytes()));
        Assert.Contains("a\uFFFD <b> & \uFFFD", feed.Root?.Element(Atom + "title")?.Value, StringComparison.Ordinal);
    }

    private static XElement Entry(IEnumerable<MadeResult> results)
    {
        var farm = MadeFarm.Of(Dashboard.Default with { SiteUrl = "https://brrr.example/" }, [.. results]);
        return XDocument.Parse(Encoding.UTF8.GetString(FeedFiles.Of(farm).Single(file => file.Path == "nights.xml").Bytes())).Descendants(Atom + "entry").Single();
    }
}
