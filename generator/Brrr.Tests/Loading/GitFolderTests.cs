using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

/// <summary>Against what git itself answers.</summary>
public sealed class GitFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GitFolderTests()
    {
        GitProgram.Run(folder.Root, "init", "--quiet", "work");
        GitProgram.Run(folder.Root, "init", "--quiet", "--bare", "bare");
        folder.Write("work/deep/down/a.txt", "a");
        GitProgram.Run(folder.At("work"), "commit", "--quiet", "--allow-empty", "--message", "a");
        GitProgram.Run(folder.At("work"), "worktree", "add", "--quiet", "../linked");
    }

    [Theory]
    [InlineData("work")]
    [InlineData("work/deep/down")]
    [InlineData("bare")]
    [InlineData("bare/refs")]
    [InlineData("linked")]
    public void It_is_where_git_finds_it(string place) =>
        Assert.Equal(GitProgram.Run(folder.At(place), "rev-parse", "--absolute-git-dir"), GitFolder.Above(folder.At(place)));

    /// <summary>Whoever opens it then says that it is no repository.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("something longer than a pointer")]
    public void A_file_that_points_nowhere_is_itself_the_answer(string text) => Assert.Equal(folder.Write("odd/.git", text), GitFolder.Above(folder.At("odd")));

    [Fact]
    public void Elsewhere_there_is_none() => Assert.Null(GitFolder.Above(folder.Root));

    public void Dispose() => folder.Dispose();
}
