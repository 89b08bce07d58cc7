using Brrr.Site;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class SpeedupTextTests
{
    [Theory]
    [InlineData(1.067, "6.7\u202F% faster")]
    [InlineData(0.933, "6.7\u202F% slower")]
    [InlineData(1.0001, "as fast")]
    public void Words_say_which_way(double ratio, string expected) => Assert.Equal(expected, SpeedupText.Words(ratio));

    [Fact]
    public void Tone_and_sign_agree_at_the_edge()
    {
        foreach (var ratio in Enumerable.Range(0, 200).Select(i => 0.999 + (i * 0.00001)))
            Assert.Equal(PercentText.Change(ratio)[0] switch { '+' => "faster", '\u2212' => "slower", _ => "same" }, SpeedupText.Tone(ratio));
    }
}
