using Brrr.Rendering.Charts;
using Brrr.Site.Charts;
using Xunit;

namespace Brrr.Tests.Rendering.Charts;

public sealed class DistributionStripTests
{
    [Fact]
    public void Bars_stand_from_the_slowest_to_the_fastest_and_lead_to_their_rows()
    {
        var html = DistributionStrip.Draw(new Distribution("d", "t", "x", 1.02,
        [
            new DistributionBar("fast", 1.2, false, "#b-fast"),
            new DistributionBar("slow", 0.9, false, "#b-slow"),
            new DistributionBar("odd", 1.1, true, "#b-odd"),
        ])).Html;
        string[] order = ["class=\"slower\" href=\"#b-slow\"", "class=\"muted\" href=\"#b-odd\"", "class=\"faster\" href=\"#b-fast\""];
        var places = order.Select(text => html.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain(-1, places);
    }
}
