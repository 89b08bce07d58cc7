using Brrr.Rendering;
using Xunit;

namespace Brrr.Tests.Rendering;

public sealed class MarkupTests
{
    [Fact]
    public void Text_in_a_hole_is_escaped_and_literals_are_not()
    {
        var markup = new Markup();
        markup.Write($"<a title=\"{"\"<&>'"}\">");
        Assert.Equal("<a title=\"&quot;&lt;&amp;&gt;&#39;\">", markup.ToRaw().Html);
    }

    [Theory]
    [InlineData(1.0 / 3, "0.33")]
    [InlineData(2.0, "2")]
    [InlineData(0.5, "0.5")]
    [InlineData(100.07, "100.07")]
    [InlineData(-12.345, "-12.35")]
    [InlineData(-0.001, "0")]
    [InlineData(0.999, "1")]
    [InlineData(1e9, "1000000000")]
    [InlineData(double.NaN, "NaN")]
    public void Numbers_have_at_most_two_decimals(double number, string text)
    {
        using var culture = new ForeignCulture();
        Assert.Equal(text, new Markup().Write($"{number}").ToRaw().Html);
    }

    [Fact]
    public void Whole_numbers_stay_whole() => Assert.Equal("7", new Markup().Write($"{7}").ToRaw().Html);
}
