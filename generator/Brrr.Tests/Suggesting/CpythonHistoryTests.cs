using Brrr.Results;
using Brrr.Suggesting;
using Xunit;

namespace Brrr.Tests.Suggesting;

public sealed class CpythonHistoryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Walks_only_the_range_newest_first_along_first_parents()
    {
        var cpython = new MadeCpython(folder.Root);
        cpython.Commit("2026-05-01T12:00:00Z", "before", "Python/jit.c");
        var after = cpython.Commit("2026-05-02T12:00:00Z", "the old night", "Python/jit.c");
        cpython.Commit("2026-05-03T23:30:00-05:00", "one (#1)", 3, "Python/jit.c", "Doc/x.rst");
        cpython.Merge("2026-05-04T12:00:00Z", "two (#2)", "Tools/jit/a.py");
        var newest = cpython.Commit("2026-05-05T01:00:00+08:00", "the new night", "README");
        cpython.Commit("2026-05-06T12:00:00Z", "later", "Python/jit.c");

        using var history = CpythonHistory.Open(folder.Root);
        var commits = history.Between(newest[..20], after[..7], null, countsLines: true);
        Assert.Equal(["the new night", "two (#2)", "one (#1)"], commits.Select(commit => commit.Subject));

        // In the committer's own offset, as nights are named.
        Assert.Equal(["2026-05-05", "2026-05-04", "2026-05-03"], commits.Select(commit => commit.Date.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(["Tools/jit/a.py"], commits[1].Files.Select(file => file.Path));
        Assert.Equal([new TouchedFile("Doc/x.rst", 3), new TouchedFile("Python/jit.c", 4)], commits[2].Files);
        Assert.Equal(["the new night", "two (#2)"], history.Between(newest, after, new DateOnly(2026, 5, 4), countsLines: false).Select(commit => commit.Subject));
    }

    [Fact]
    public void A_clone_without_file_contents_will_do()
    {
        var cpython = new MadeCpython(folder.Root);
        var after = cpython.Commit("2026-05-02T12:00:00Z", "old", "README");
        var newest = cpython.Commit("2026-05-03T12:00:00Z", "new", "Python/jit.c");
        string blob;
        using (var repository = new LibGit2Sharp.Repository(folder.Root)) blob = LibGit2Sharp.RepositoryExtensions.Lookup<LibGit2Sharp.Commit>(repository, newest)["Python/jit.c"].Target.Sha;
        Lose(blob);

        using var history = CpythonHistory.Open(folder.Root);
        Assert.Equal([new TouchedFile("Python/jit.c", 0)], Assert.Single(history.Between(newest, after, null, countsLines: true)).Files);
    }

    [Fact]
    public void A_shallow_clone_gives_what_it_has()
    {
        var cpython = new MadeCpython(folder.Root);
        var missing = cpython.Commit("2026-05-01T12:00:00Z", "missing", "README");
        var boundary = cpython.Commit("2026-05-02T12:00:00Z", "the last that is there", "Python/jit.c");
        var newest = cpython.Commit("2026-05-03T12:00:00Z", "newest", "Python/jit.c");
        var elsewhere = cpython.Commit("2026-05-01T11:00:00Z", "on no line of first parents", "README");
        folder.Write("shallow", boundary + "\n");
        Lose(missing);

        using var history = CpythonHistory.Open(folder.Root);
        var commits = history.Between(newest, elsewhere, null, countsLines: true);
        Assert.Equal(["newest", "the last that is there"], commits.Select(commit => commit.Subject));
        Assert.Empty(commits[1].Files);
    }

    [Theory]
    [InlineData("main")]
    [InlineData("HEAD~1")]
    [InlineData("0123456")]
    [InlineData("")]
    public void Has_what_a_hash_names_and_nothing_else(string text)
    {
        new MadeCpython(folder.Root).Commit("2026-05-02T12:00:00Z", "one", "README");
        using var history = CpythonHistory.Open(folder.Root);
        Assert.False(history.Has(text));
    }

    [Fact]
    public void Says_what_is_no_repository() =>
        Assert.Contains("is no git repository", Assert.Throws<BrrrException>(() => CpythonHistory.Open(folder.Root)).Message, StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();

    private void Lose(string sha)
    {
        var file = folder.At($"objects/{sha[..2]}/{sha[2..]}");
        File.SetAttributes(file, FileAttributes.Normal);
        File.Delete(file);
    }
}
