using System.Text;
using System.Xml.Linq;
using Brrr.Comparisons;
using Brrr.Rendering.Badges;
using Brrr.Tests.Rendering.Api;
using Xunit;

namespace Brrr.Tests.Rendering.Badges;

public sealed class BadgeFilesTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    [Theory]
    [InlineData("overall")]
    [InlineData("calm")]
    [InlineData("windy")]
    [InlineData("goal-3.15")]
    [InlineData("goal-3.16")]
    public void Drawing_and_endpoint_say_the_same(string name)
    {
        var endpoint = site.Json($"badge/{name}.json");
        Assert.Equal(1, endpoint.GetProperty("schemaVersion").GetInt32());
        var drawing = XDocument.Parse(site.Text($"badge/{name}.svg")).Root;
        Assert.Equal($"{endpoint.GetProperty("label").GetString()}: {endpoint.GetProperty("message").GetString()}", drawing?.Attribute("aria-label")?.Value);
        Assert.Contains($"fill=\"{endpoint.GetProperty("color").GetString()}\"", site.Text($"badge/{name}.svg"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_overall_badge_is_the_headline_of_the_index()
    {
        var headline = site.Json("api/v1/index.json").GetProperty("headline");
        var (low, high) = (headline.GetProperty("interval")[0].GetDouble(), headline.GetProperty("interval")[1].GetDouble());
        var expected = FormattableString.Invariant($"+{(headline.GetProperty("speedup").GetDouble() - 1) * 100:F1}% \u00B1{(high - low) * 50:F1} (May 10)");
        Assert.Equal(expected, site.Json("badge/overall.json").GetProperty("message").GetString());
    }

    [Fact]
    public void The_sentence_is_that_of_the_first_page() =>
        Assert.Contains("With the JIT, CPython is", site.Text("headline.txt"), StringComparison.Ordinal);

    [Fact]
    public void The_index_leads_to_them()
    {
        var links = site.Json("api/v1/index.json").GetProperty("links");
        Assert.All(["badge", "headline"], name => Assert.Contains(PublishedSite.Target("api/v1/index.json", links.GetProperty(name).GetString() ?? ""), site.Files));
    }

    [Fact]
    public void Before_the_first_night_a_badge_says_so() =>
        Assert.Equal(new Badge("CPython JIT", "no night counts yet", Badge.Neutral), BadgeText.Overall(MadeFarm.Of()));

    [Fact]
    public void A_slowdown_has_a_minus_sign_and_the_colour_of_one()
    {
        var goal = new Goal("g", "5 % by 3.15", "jit", 1.05, "3.15", GoalScope.Machine);
        var badge = BadgeText.Goal(new GoalProgress(goal, [], GoalState.NotMet, -0.0321), isSample: false);
        Assert.Equal(new Badge("5 % by 3.15", "not met, \u22123.2 points", Badge.Slower), badge);
    }

    [Fact]
    public void A_text_of_any_kind_leaves_the_drawing_whole()
    {
        var drawing = XDocument.Parse(Encoding.UTF8.GetString(BadgeDrawing.Draw(new Badge("<script>\"&'", "a\u0001b\U0001F680", Badge.Neutral)))).Root;
        Assert.Equal("<script>\"&': a\uFFFDb\U0001F680", drawing?.Attribute("aria-label")?.Value);
        Assert.Empty(drawing?.Descendants().Where(element => element.Name.LocalName == "script") ?? []);
    }
}
