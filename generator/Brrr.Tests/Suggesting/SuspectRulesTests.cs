using Brrr.Suggesting;
using Xunit;

namespace Brrr.Tests.Suggesting;

/// <summary>Points as the rule's own summary promises them.</summary>
public sealed class SuspectRulesTests
{
    private static readonly PathPatterns JitFiles = new(["Python/jit.c", "Tools/jit/"]);

    [Theory]
    [InlineData("gh-1: Rename a thing (#2)", "Python/jit.c", 5, 5)]
    [InlineData("gh-1: Rename a thing (#2)", "Tools/jit/a.py", 5, 4)]
    [InlineData("gh-1: Speed up the JIT (#2)", "Python/jit.c", 150, 9)]
    [InlineData("gh-1: Fix a leak (#2)", "Objects/listobject.c", 10, 2)]
    [InlineData("gh-1: Fix a leak (#2)", "Lib/json/decoder.py", 9, 0)]
    [InlineData("Revert \"gh-1: Rename\" (#2)", "Lib/json/decoder.py", 1000, 4)]
    [InlineData("gh-1: Add tier 2 uops (#2)", "Modules/_json.c", 100, 4)]
    public void Count_what_speaks_against_a_commit(string subject, string file, int lines, int points) =>
        Assert.Equal(points, Assert.Single(SuspectRules.Rank([Commit(subject, new TouchedFile(file, lines))], JitFiles)).Score);

    [Fact]
    public void Tests_documentation_and_news_are_no_suspects_and_their_lines_do_not_count()
    {
        Assert.Empty(SuspectRules.Rank([Commit("Document the JIT (#1)", new("Doc/whatsnew/3.16.rst", 500), new("Lib/test/test_jit.py", 500), new("Misc/NEWS.d/next/x.rst", 3))], JitFiles));
        Assert.Equal(["touches Python/jit.c", "touches the interpreter"], Assert.Single(SuspectRules.Rank([Commit("x", new("Lib/test/test_x.py", 500), new("Python/jit.c", 1))], JitFiles)).Reasons);
    }

    [Fact]
    public void The_most_suspect_comes_first_and_of_equals_the_newer()
    {
        var ranked = SuspectRules.Rank([Commit("newer", new TouchedFile("Lib/a.py", 1)), Commit("older", new TouchedFile("Lib/a.py", 1)), Commit("jit", new TouchedFile("Python/jit.c", 1))], JitFiles);
        Assert.Equal(["jit", "newer", "older"], ranked.Select(suspect => suspect.Commit.Subject));
    }

    private static CpythonCommit Commit(string subject, params TouchedFile[] files) => new(new string('a', 40), new DateOnly(2026, 5, 4), subject, files);
}
