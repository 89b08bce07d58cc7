using System.Diagnostics;
using Xunit;

namespace Brrr.Tests;

/// <summary>The server that the git tests stand on, held to git's own program.</summary>
public sealed class GitServerTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public GitServerTests()
    {
        Git("init", "--quiet", "--bare", "served/one.git");
        Git("init", "--quiet", "--initial-branch", "main", "work");
        File.WriteAllText(folder.At("work/file"), "text");
        Git("-C", "work", "add", "file");
        Git("-C", "work", "-c", "user.name=t", "-c", "user.email=t@example.org", "commit", "--quiet", "--message", "one");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Who_has_the_token_pushes_and_clones()
    {
        using var server = GitServer.Start(folder.At("served"), "secret");
        Assert.Equal(0, Git("-C", "work", "push", "--quiet", With("secret", server), "main"));
        Assert.Equal(0, Git("clone", "--quiet", "--branch", "main", With("secret", server), "copy"));
        Assert.Equal("text", File.ReadAllText(folder.At("copy/file")));
    }

    [Theory]
    [InlineData("wrong")]
    [InlineData("")]
    public void Nobody_else_does(string token)
    {
        using var server = GitServer.Start(folder.At("served"), "secret");
        Assert.NotEqual(0, Git("clone", "--quiet", With(token, server), "copy"));
        Assert.All(server.Requests, request => Assert.EndsWith(" 401", request, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(GitServerFault.BeforeTheWork, false)]
    [InlineData(GitServerFault.InTheAnswer, true)]
    [InlineData(GitServerFault.AfterTheWork, true)]
    public void It_goes_away_when_it_is_told_to(GitServerFault when, bool arrives)
    {
        using var server = GitServer.Start(folder.At("served"));
        server.FailAt("git-receive-pack", when);
        Assert.NotEqual(0, Git("-C", "work", "push", "--quiet", server.Address("one.git"), "main"));
        Assert.Equal(arrives, Git("-C", "served/one.git", "rev-parse", "--verify", "--quiet", "main") == 0);
        Assert.NotEqual(0, Git("ls-remote", server.Address("one.git")));
    }

    private static string With(string token, GitServer server) => $"http://anybody:{token}@{server.Host}/one.git";

    private int Git(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = folder.Root, RedirectStandardError = true, RedirectStandardOutput = true };
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("git does not start");
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode;
    }
}
