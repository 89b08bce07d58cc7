using Brrr.Rendering;
using Xunit;

namespace Brrr.Tests.Rendering;

public sealed class ArticleRendererTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("java&#10;script:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("vbscript:x")]
    [InlineData("//elsewhere.example/")]
    [InlineData("\\\\elsewhere.example/")]
    public void A_link_with_another_scheme_leads_nowhere(string address) =>
        Assert.Contains("href=\"#\"", Html($"[x](<{address}>)"), StringComparison.Ordinal);

    [Theory]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("<vbscript:x>")]
    public void An_address_in_angle_brackets_is_held_to_the_same_rule(string text) =>
        Assert.DoesNotContain("script:", Attributes(Html(text)), StringComparison.Ordinal);

    [Fact]
    public void A_picture_is_held_to_the_same_rule() =>
        Assert.DoesNotContain("javascript:", Html("![x](javascript:alert(1))"), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://example.org/a?b=c:d", "https://example.org/a?b=c:d")]
    [InlineData("#part", "#part")]
    [InlineData("page/?a=b:c", "page/?a=b:c")]
    [InlineData("/method/", "../method/")]
    public void Other_links_stay_or_become_relative(string address, string expected) =>
        Assert.Contains($"href=\"{expected}\"", Html($"[x]({address})"), StringComparison.Ordinal);

    [Fact]
    public void Html_is_shown_as_text()
    {
        var html = Html("a <script>alert(1)</script>\n\n<div onclick=\"x\">b</div>");
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<div", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_carry_ids() =>
        Assert.Contains("<h2 id=\"one-machine-one-night\">", Html("## One machine, one night"), StringComparison.Ordinal);

    private static string Html(string markdown) => new ArticleRenderer().Render(markdown, "../").Html;

    private static string Attributes(string html) =>
        string.Concat(html.Split('<').Where(part => part.Contains('>', StringComparison.Ordinal)).Select(part => part[..part.IndexOf('>', StringComparison.Ordinal)]));
}
