using System.ServiceModel.Syndication;
using System.Xml;
using Brrr.Tests.Rendering.Api;
using Xunit;

namespace Brrr.Tests.Rendering.Feeds;

/// <summary>The feeds as somebody else's reader takes them (System.ServiceModel.Syndication).</summary>
public sealed class FeedReaderTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Theory]
    [InlineData("nights.xml", 10)]
    [InlineData("changes.xml", 0)]
    public void A_reader_takes_the_whole_feed(string file, int entries)
    {
        using var reader = XmlReader.Create(new StringReader(site.Text(file)));
        Assert.True(new Atom10FeedFormatter().CanRead(reader));
        var feed = SyndicationFeed.Load(reader);
        Assert.Equal("https://brrr.example/farm/" + file, feed.Id);
        Assert.Equal("https://brrr.example/farm/" + file, feed.Links.Single(link => link.RelationshipType == "self").Uri.AbsoluteUri);
        Assert.False(string.IsNullOrEmpty(Assert.Single(feed.Authors).Name));
        Assert.Equal(entries, feed.Items.Count());
        Assert.All(feed.Items, AssertWhole);
        Assert.Equal(feed.Items.OrderByDescending(item => item.LastUpdatedTime).Select(item => item.Id), feed.Items.Select(item => item.Id));
        Assert.All(feed.Items, item => Assert.InRange(item.LastUpdatedTime, item.PublishDate, feed.LastUpdatedTime));
    }

    /// <summary>RFC 4287, 4.1.2: an id that is an IRI, a title, an instant of the last change, and a link or content.</summary>
    private static void AssertWhole(SyndicationItem item)
    {
        Assert.True(Uri.IsWellFormedUriString(item.Id, UriKind.Absolute), item.Id);
        Assert.NotEmpty(item.Title.Text);
        Assert.NotEmpty(item.Summary.Text);
        Assert.NotEqual(default, item.LastUpdatedTime);
        Assert.Equal("alternate", Assert.Single(item.Links).RelationshipType);
    }
}
