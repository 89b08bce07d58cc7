using Brrr.Rendering;
using Xunit;

namespace Brrr.Tests.Rendering;

public sealed class SiteAddressTests
{
    [Theory]
    [InlineData("", "nights/", "./nights/")]
    [InlineData("nights/", "", "../")]
    [InlineData("nights/2026-08-21/x/", "benchmarks/nbody/", "../../../benchmarks/nbody/")]
    public void A_path_is_relative_to_its_page(string page, string path, string expected) =>
        Assert.Equal(expected, SiteAddress.From(page).Of(path));

    [Theory]
    [InlineData("#b-nbody")]
    [InlineData("https://example.org/x")]
    public void Rows_and_web_addresses_stay(string address) => Assert.Equal(address, SiteAddress.From("a/").Of(address));

    [Fact]
    public void Another_scheme_becomes_a_path_that_does_no_harm() =>
        Assert.Equal("../javascript:alert(1)", SiteAddress.From("a/").Of("javascript:alert(1)"));
}
