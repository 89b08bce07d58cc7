using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

/// <summary>Against what git itself finds in the clone.</summary>
public sealed class LocalFetchTests : IDisposable
{
    private const string Branch = "refs/heads/main";
    private const string Here = "refs/heads/source";

    private readonly TemporaryFolder folder = new();
    private readonly MadeRepository there;

    public LocalFetchTests()
    {
        there = new MadeRepository(folder.At("there.git"));
        there.Commit("results/night/1.json", [1]);
        GitProgram.Run(folder.Root, "clone", "--quiet", "--bare", "--no-local", "there.git", "here.git");
        GitProgram.Run(Clone, "update-ref", Here, there.Commits[0]);
    }

    private string Clone => folder.At("here.git");

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_is_new_is_there_whole(bool isPacked)
    {
        there.Commit([("results/night/2.json", [2]), ("results/other/deep/3.json", new byte[5000]), ("results/night/1.json", null)]);
        var tip = there.Commit("results/night/1.json", [1]);
        if (isPacked) GitProgram.Run(there.Path, "repack", "-a", "-d", "--quiet");
        Assert.True(Fetch());
        Assert.Equal(tip, GitProgram.Run(Clone, "rev-parse", Here));
        Assert.Equal("", GitProgram.Run(Clone, "fsck", "--full", "--strict", "--no-dangling"));
        Assert.Equal(GitProgram.Run(there.Path, "ls-tree", "-r", tip), GitProgram.Run(Clone, "ls-tree", "-r", Here));
        Assert.Equal(3, GitProgram.Run(Clone, "rev-list", Here).Split('\n').Length);
    }

    [Fact]
    public void Nothing_new_changes_nothing()
    {
        Assert.True(Fetch());
        Assert.Equal(there.Commits[0], GitProgram.Run(Clone, "rev-parse", Here));
    }

    [Fact]
    public void A_branch_that_was_pushed_over_is_followed_and_a_merge_brings_both_sides()
    {
        var other = there.Commit([("results/a.json", [4])], "other", isForced: true);
        var main = there.Commit([("results/b.json", [5])], isForced: true);
        var merge = GitProgram.Run(there.Path, "commit-tree", $"{main}^{{tree}}", "-p", main, "-p", other, "-m", "both");
        GitProgram.Run(there.Path, "update-ref", Branch, merge);
        Assert.True(Fetch());
        Assert.Equal(merge, GitProgram.Run(Clone, "rev-parse", Here));
        Assert.Equal("", GitProgram.Run(Clone, "fsck", "--full", "--strict", "--no-dangling"));
    }

    /// <summary>As a build that was killed leaves it: files without what names them.</summary>
    [Fact]
    public void A_fetch_that_was_killed_is_finished_by_the_next()
    {
        there.Commit([("results/2.json", [2]), ("results/3.json", [3])]);
        folder.Write("2.json", [2]);
        GitProgram.Run(Clone, "hash-object", "-w", folder.At("2.json"));
        Assert.True(Fetch());
        Assert.Equal("", GitProgram.Run(Clone, "fsck", "--full", "--strict", "--no-dangling"));
    }

    [Fact]
    public void Much_that_is_new_a_branch_that_is_not_there_and_a_place_elsewhere_are_left_to_the_library()
    {
        Assert.False(LocalFetch.Try(Clone, there.Path, "refs/heads/none", Here));
        Assert.False(LocalFetch.Try(Clone, there.Path, Branch, "refs/heads/never-fetched"));
        Assert.False(LocalFetch.Try(Clone, "https://example.invalid/a.git", Branch, Here));
        Assert.False(LocalFetch.Try(Clone, folder.At("nothing"), Branch, Here));
        there.Commit(Enumerable.Range(0, 101).Select(number => ($"results/{number}.json", (byte[]?)[(byte)number, 9])));
        Assert.False(Fetch());
        Assert.Equal(there.Commits[0], GitProgram.Run(Clone, "rev-parse", Here));
    }

    public void Dispose() => folder.Dispose();

    private bool Fetch() => LocalFetch.Try(Clone, there.Path, Branch, Here);
}
