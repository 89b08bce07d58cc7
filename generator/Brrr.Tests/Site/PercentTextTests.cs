using Brrr.Site;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class PercentTextTests
{
    [Theory]
    [InlineData(1.067, "+6.7\u202F%")]
    [InlineData(0.933, "\u22126.7\u202F%")]
    [InlineData(1.0004, "0.0\u202F%")]
    [InlineData(0.9996, "0.0\u202F%")]
    public void A_change_has_a_sign_unless_it_is_nothing(double ratio, string expected) => Assert.Equal(expected, PercentText.Change(ratio));

    [Theory]
    [InlineData(5, "+5\u202F%")]
    [InlineData(0, "0\u202F%")]
    [InlineData(-2.5, "\u22122.5\u202F%")]
    public void A_tick_has_only_the_digits_it_needs(double percent, string expected) => Assert.Equal(expected, PercentText.Tick(percent));
}
