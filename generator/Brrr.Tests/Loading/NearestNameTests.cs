using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class NearestNameTests
{
    private static readonly string[] Known = ["comparison", "color", "cores", "exclude", "title"];

    [Theory]
    [InlineData("comparisn", "comparison")]
    [InlineData("Comparison", "comparison")]
    [InlineData("colour", "color")]
    [InlineData("titel", "title")]
    [InlineData("exclud", "exclude")]
    [InlineData("color", "color")]
    public void Is_the_known_name_with_the_fewest_edits(string word, string nearest) => Assert.Equal(nearest, NearestName.To(word, Known));

    [Theory]
    [InlineData("speedup")]
    [InlineData("x")]
    [InlineData("")]
    public void Is_none_where_no_name_is_near(string word) => Assert.Null(NearestName.To(word, Known));

    [Fact]
    public void Of_two_equally_near_the_first_in_order_is_taken() => Assert.Equal("bat", NearestName.To("cat", ["hat", "bat"]));

    [Fact]
    public void Of_nothing_known_there_is_none() => Assert.Null(NearestName.To("title", []));
}
