using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class YamlBoundsTests
{
    [Theory]
    [InlineData("")]
    [InlineData("a: &x {b: [1, 2]}\nc: *x\n")]
    [InlineData("- [[[[[[[[1]]]]]]]]\n")]
    public void What_people_write_stays_within(string text) => Assert.Null(YamlBounds.Exceeded(text));

    [Fact]
    public void An_alias_counts_as_what_it_stands_for()
    {
        const string Tenfold = ",x,x,x,x,x,x,x,x,x";
        var text = $"a: &a [x{Tenfold}]\nb: &b [*a{Tenfold.Replace("x", "*a", StringComparison.Ordinal)}]\nc: [*b{string.Concat(Enumerable.Repeat(",*b", 1000))}]\n";
        Assert.Equal((3L, "holds more than 100,000 values, each alias counted as what it stands for"), YamlBounds.Exceeded(text));
    }

    [Fact]
    public void Depth_is_bounded_before_anything_takes_the_stack() =>
        Assert.Equal((1L, "nests deeper than 32 levels"), YamlBounds.Exceeded(new string('[', 500_000)));
}
