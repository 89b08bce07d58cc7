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
        GitProgram.Run(folder.At("work"), "-c", "user.name=a", "-c", "user.email=a@example.invalid", "commit", "--quiet", "--allow-empty", "--message", "a");
        GitProgram.Run(folder.At("work"), "worktree", "add", "--quiet", "../linked");
    }

    [Theory]
    [InlineData("work")]
    [InlineData("work/deep/down")]
    [InlineData("bare")]
    [InlineData("bare/refs")]
    [InlineData("linked")]
    public void It_is_where_git_finds_it(string place) =>
        Assert.Equal(GitProgram.Run(folder.At(place), "rev-parse", "--absolute-git-dir").Trim(), GitFolder.Above(folder.At(place)));

    [Fact]
    public void Elsewhere_there_is_none() => Assert.Null(GitFolder.Above(folder.Root));

    public void Dispose() => folder.Dispose();
}
