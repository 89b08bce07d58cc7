using Brrr.Results;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class SlugTests
{
    [Theory]
    [InlineData("sulaco", "sulaco")]
    [InlineData("pythonperf1_win32", "pythonperf1_win32")]
    [InlineData("Fidget-Spinner", "fidget_spinner")]
    [InlineData("diegorusso/pyperf-bench", "diegorusso_pyperf_bench")]
    [InlineData("v3.13", "v3.13")]
    [InlineData("MÜLLER", "m_ller")]
    [InlineData("a b", "a_b")]
    [InlineData("", "_")]
    [InlineData(".", "_")]
    [InlineData("..", "__")]
    [InlineData("../../etc", "___.__etc")]
    [InlineData("a..b", "a._b")]
    [InlineData(".hidden", "_hidden")]
    [InlineData("trailing.", "trailing")]
    [InlineData("<script>", "_script_")]
    [InlineData("con", "con_")]
    [InlineData("NUL", "nul_")]
    [InlineData("com1.txt", "com1_.txt")]
    [InlineData("aux...", "aux_._")]
    [InlineData("prn", "prn_")]
    [InlineData("com0", "com0_")]
    [InlineData("lpt9", "lpt9_")]
    [InlineData("lpt10", "lpt10")]
    [InlineData("coma", "coma")]
    [InlineData("console", "console")]
    public void Is_lower_case_and_safe_in_an_address(string name, string expected) => Assert.Equal(expected, Slug.Of(name));

    [Fact]
    public void Never_has_another_letter_and_never_leads_out_of_a_folder() =>
        Gen.OneOf(Gen.String, Gen.Char["./\\-_aZ0%~"].Array[0, 12].Select(letters => new string(letters))).Sample(name =>
        {
            var slug = Slug.Of(name);
            Assert.Matches("^[a-z0-9._]+$", slug);
            Assert.DoesNotContain("..", slug, StringComparison.Ordinal);
            Assert.False(slug.StartsWith('.') || slug.EndsWith('.'), slug);
        });

    [Theory]
    [InlineData("index", "index_")]
    [InlineData("index.html", "index_html")]
    [InlineData("nbody.JSON", "nbody_json")]
    [InlineData("robots.txt", "robots_txt")]
    [InlineData("feed.xml", "feed_xml")]
    [InlineData("nights.csv", "nights_csv")]
    [InlineData("badge.svg", "badge_svg")]
    [InlineData("share.png", "share_png")]
    [InlineData("site.css", "site_css")]
    [InlineData("site.js", "site_js")]
    [InlineData("v3.15", "v3.15")]
    [InlineData("nbody", "nbody")]
    public void Beside_files_it_is_called_like_none(string name, string expected) => Assert.Equal(expected, Slug.OfFolder(name));

    [Fact]
    public void An_id_that_no_file_system_takes_ends_in_a_hash_of_all_of_it()
    {
        var (one, other) = (Slug.Shortened(new string('a', 300) + "x"), Slug.Shortened(new string('a', 300) + "y"));
        Assert.Equal((200, 200), (one.Length, other.Length));
        Assert.NotEqual(one, other);
        Assert.Equal("2026-05-01-pi5-0123456-jit", Slug.Shortened("2026-05-01-pi5-0123456-jit"));
        Assert.Equal(new string('a', 200), Slug.Shortened(new string('a', 200)));
    }

    [Fact]
    public void A_slug_is_its_own_slug() => Gen.String.Sample(name => Assert.Equal(Slug.Of(name), Slug.Of(Slug.Of(name))));

    [Fact]
    public void Has_a_length_that_every_file_system_takes()
    {
        Assert.Equal(new string('x', 80), Slug.Of(new string('X', 5000)));
        Assert.Equal(new string('x', 80), Slug.Of(new string('x', 80)));
        Assert.Equal(new string('x', 79), Slug.Of(new string('x', 79)));
    }
}
