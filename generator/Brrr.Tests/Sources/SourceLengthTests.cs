using Xunit;

namespace Brrr.Tests.Sources;

/// <summary>A file has at most 250 lines; a longer one says near its top, after "Long because", why it is not two.</summary>
public sealed class SourceLengthTests
{
    private const int Longest = 250;
    private const int Top = 20;
    private const string Reason = "Long because ";

    [Fact]
    public void A_file_is_short_or_says_why_it_is_not() =>
        Assert.Empty(SourceFile.All.Where(file => file.Lines.Count > Longest && !SaysWhy(file)).Select(file => $"{file.Path}: {file.Lines.Count} lines; split it, or say near its top '{Reason}...'"));

    [Fact]
    public void A_reason_goes_when_the_file_is_short() =>
        Assert.Empty(SourceFile.All.Where(file => file.Lines.Count <= Longest && SaysWhy(file)).Select(file => file.Path));

    /// <summary>Without this, a folder that moves would make the tests above pass for ever.</summary>
    [Theory]
    [InlineData("generator/Brrr/Program.cs")]
    [InlineData("templates/layout.html")]
    [InlineData("site/assets/brrr.js")]
    [InlineData("site/assets/brrr.css")]
    [InlineData(".github/scripts/measure.sh")]
    [InlineData(".ci/run")]
    public void Files_of_every_kind_are_looked_at(string path) => Assert.Contains(SourceFile.All, file => file.Path == path);

    private static bool SaysWhy(SourceFile file) => file.Lines.Take(Top).Any(line => line.TrimStart('/', '*', '#', ' ').StartsWith(Reason, StringComparison.Ordinal));
}
