using Brrr.Site;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class SecondsTextTests
{
    [Theory]
    [InlineData(0.274, "274\u202Fms")]
    [InlineData(2.5, "2.50\u202Fs")]
    [InlineData(0.0000123, "12.3\u202F\u00B5s")]
    [InlineData(9.9999e-8, "100\u202Fns")]
    public void Three_digits_in_the_unit_that_fits(double seconds, string expected) => Assert.Equal(expected, SecondsText.Of(seconds));
}
