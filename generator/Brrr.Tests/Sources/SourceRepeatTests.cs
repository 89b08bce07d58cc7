using Xunit;

namespace Brrr.Tests.Sources;

/// <summary>
/// No seven lines stand in two places: logic that is the same is written once. Lines that say nothing by themselves (blank ones, comments, imports, lone
/// brackets) are passed over, and white space counts as one kind.
/// </summary>
public sealed class SourceRepeatTests
{
    /// <summary>As many lines may be alike, one more may not.</summary>
    private const int Allowed = 6;

    private static readonly string[] Silent = ["using ", "import ", "namespace ", "//", "/*", "*", "#", "<!--", "[Fact]", "[Theory]"];

    [Fact]
    public void No_seven_lines_stand_twice() => Assert.Empty(Repeats(SourceFile.All));

    [Fact]
    public void Seven_lines_that_stand_twice_would_be_found()
    {
        string[] lines = ["first(1);", "second(2);", "third(3);", "", "fourth(4);", "{", "fifth(5);", "  sixth(6);", "seventh(7);"];
        Assert.Equal("b.cs:1 is a.cs:1", Assert.Single(Repeats([new SourceFile("a.cs", lines), new SourceFile("b.cs", [.. lines.Select(line => line.Trim())])])));
        Assert.Equal("a.cs:10 is a.cs:1", Assert.Single(Repeats([new SourceFile("a.cs", [.. lines, .. lines])])));
        Assert.Empty(Repeats([new SourceFile("a.cs", lines), new SourceFile("b.cs", lines[..^1])]));
    }

    /// <summary>Where a run of lines begins that stands elsewhere too; of a longer run only its beginning.</summary>
    private static IEnumerable<string> Repeats(IEnumerable<SourceFile> files)
    {
        var seen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var lines = file.Lines.Select((line, index) => (Text: Folded(line), Number: index + 1)).Where(line => Speaks(line.Text)).ToList();
            var isInRun = false;
            for (var start = 0; start + Allowed < lines.Count; start++)
            {
                var run = string.Join('\n', lines.GetRange(start, Allowed + 1).Select(line => line.Text));
                var (place, wasInRun) = ($"{file.Path}:{lines[start].Number}", isInRun);
                isInRun = !seen.TryAdd(run, place);
                if (isInRun && !wasInRun) yield return $"{place} is {seen[run]}";
            }
        }
    }

    private static string Folded(string line) => string.Join(' ', line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool Speaks(string line) => line.Any(char.IsLetterOrDigit) && !Silent.Any(start => line.StartsWith(start, StringComparison.Ordinal));
}
