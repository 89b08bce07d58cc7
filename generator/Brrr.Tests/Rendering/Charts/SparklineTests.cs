using Brrr.Rendering.Charts;
using Brrr.Site.Charts;
using Xunit;

namespace Brrr.Tests.Rendering.Charts;

public sealed class SparklineTests
{
    [Fact]
    public void A_missing_night_starts_a_new_line()
    {
        var html = Sparkline.Draw(new Spark("x", SmallChart.Look, [1.01, null, 1.02, 1.03])).Html;
        var line = html[html.IndexOf("class=\"line\"", StringComparison.Ordinal)..];
        Assert.Equal(2, line.Count(command => command == 'M'));
        Assert.Equal(1, line.Count(command => command == 'L'));
    }
}
