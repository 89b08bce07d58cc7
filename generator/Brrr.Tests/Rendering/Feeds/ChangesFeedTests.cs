using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using Brrr.Comparisons;
using Brrr.Rendering.Feeds;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Rendering.Feeds;

/// <summary>The feed of a change as its nights arrive.</summary>
public sealed class ChangesFeedTests
{
    private const int Jump = 22;
    private const int Nights = 32;

    private static readonly Dashboard Published = Dashboard.Default with { SiteUrl = "https://brrr.example/" };

    /// <summary>The night before the jump has a little less than half of it: it is the first bad one as long as the jump is provisional, and not when it is confirmed.</summary>
    private static readonly MadeResult[] Results = MadeSeries.Of([.. Comparisons.SeriesAnalysisTests.Noisy(11, Nights, 8, 0.001).Select((row, night) =>
        row.Select(log => log - (night > Jump ? 0.045 : night == Jump ? 0.018 : 0)).ToArray())]);

    [Fact]
    public void A_change_is_one_entry_from_provisional_to_confirmed_even_if_its_first_night_moves()
    {
        var farms = Enumerable.Range(Jump, Nights - Jump).Select(night => MadeFarm.Of(Published, Results[..(2 * (night + 1))])).ToList();
        var provisional = farms.Select(MeanOf).First(change => change?.State == ChangeState.Provisional);
        var confirmed = MeanOf(farms[^1]);
        Assert.Equal(ChangeState.Confirmed, confirmed?.State);
        Assert.NotEqual(provisional?.Id, confirmed?.Id);

        var entries = farms.SelectMany(farm => EntriesOf(farm).Where(entry => entry.Title.Text.StartsWith("geometric mean", StringComparison.Ordinal))).ToList();
        Assert.Equal(["provisional", "confirmed"], entries.Select(entry => entry.Title.Text.Split('(', ')')[1]).Distinct());
        Assert.Single(entries.Select(entry => entry.Id).Distinct());
        Assert.Single(entries.Select(entry => entry.PublishDate).Distinct());
        Assert.True(entries[^1].LastUpdatedTime > entries[0].LastUpdatedTime);
        Assert.Equal(entries.Select(entry => entry.LastUpdatedTime).Order(), entries.Select(entry => entry.LastUpdatedTime));
    }

    [Fact]
    public void No_entry_is_ever_lost_or_stands_twice()
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        for (var night = Jump - 2; night < Nights; night++)
        {
            var ids = EntriesOf(MadeFarm.Of(Published, Results[..(2 * (night + 1))])).Select(entry => entry.Id).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.Empty(known.Except(ids));
            known.UnionWith(ids);
        }

        Assert.NotEmpty(known);
    }

    private static Change? MeanOf(Farm farm) => farm.Changes.FirstOrDefault(change => change.Benchmark is null);

    private static List<SyndicationItem> EntriesOf(Farm farm)
    {
        var feed = FeedFiles.Of(farm).Single(file => file.Path == ChangesFeed.File).Bytes();
        using var reader = XmlReader.Create(new StringReader(Encoding.UTF8.GetString(feed)));
        return [.. SyndicationFeed.Load(reader).Items];
    }
}
