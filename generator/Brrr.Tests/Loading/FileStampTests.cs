using System.Text;
using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class FileStampTests
{
    private static readonly DateTime Second = new(2026, 6, 1, 12, 0, 0, DateTimeKind.Utc);

    [Fact]
    public void Its_key_is_that_of_its_text()
    {
        var text = $"{Path.Join("folder", "näme")}\n1\n{Second.Ticks}\n{Second.Ticks}";
        Assert.Equal(ContentId.OfBlob(Encoding.UTF8.GetBytes(text)), new FileStamp("folder", "näme", 1, Second, Second).Key.Id);
    }

    /// <summary>A time of whole seconds may come from a clock of two; any other comes from one that ticks much faster.</summary>
    [Theory]
    [InlineData(0, 1999, false)]
    [InlineData(0, 2001, true)]
    [InlineData(4, 50, false)]
    [InlineData(4, 105, true)]
    [InlineData(4, 0, false)]
    public void A_file_is_safe_once_its_clock_has_ticked(int milliseconds, int laterAt, bool isSafe) =>
        Assert.Equal(isSafe, new FileStamp("/", "a", 1, Second.AddMilliseconds(milliseconds), Second).IsSafeAt(Second.AddMilliseconds(laterAt)));
}
