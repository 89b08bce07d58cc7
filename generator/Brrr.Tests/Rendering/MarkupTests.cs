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

    [Fact]
    public void Numbers_have_at_most_two_decimals()
    {
        var markup = new Markup();
        markup.Write($"{1.0 / 3} {2.0} {7}");
        Assert.Equal("0.33 2 7", markup.ToRaw().Html);
    }
}
