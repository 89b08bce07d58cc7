using System.Text;
using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class ContentIdTests
{
    /// <summary>Reference values: git hash-object; the second is the example of "Pro Git", chapter 10.2.</summary>
    [Theory]
    [InlineData("", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")]
    [InlineData("what is up, doc?", "bd9dbf5aae1a3862dd1526723246b20206e5fc37")]
    public void Is_what_git_says(string text, string id) => Assert.Equal(id, ContentId.OfBlob(Encoding.UTF8.GetBytes(text)).ToString());
}
