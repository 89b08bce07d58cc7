using Xunit;

namespace Brrr.Tests.Loading;

public sealed class GitServerSourceTests : IDisposable
{
    private const string Token = "secret-of-the-farm";

    private readonly GitFarm farm = new();
    private readonly int port = GitServer.FreePort();

    public GitServerSourceTests() => farm.CommitNight("20260601");

    public void Dispose() => farm.Dispose();

    [Fact]
    public void Clones_and_fetches_over_the_network()
    {
        using var server = Serve(null);
        Assert.Equal(2, farm.Load().Results.Count);
        farm.CommitNight("20260602");
        var loaded = farm.Load();
        Assert.Equal((4, 2), (loaded.Results.Count, loaded.FromCache));
        farm.Repository.Commit([(GitFarm.PathOf("20260603"), GitFarm.Bytes(1))], isForced: true);
        Assert.Single(farm.Load().Results);
    }

    [Fact]
    public void The_token_of_the_host_opens_it_and_is_written_nowhere()
    {
        using var server = Serve(Token);
        farm.With("BRRR_TOKEN", Token).With("BRRR_TOKEN_HOST", server.Host);
        Assert.Equal(2, farm.Load().Results.Count);
        Assert.All(Directory.EnumerateFiles(farm.Folder.At("state"), "*", SearchOption.AllDirectories), file => Assert.DoesNotContain(Token, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void A_wrong_token_is_refused_once_and_not_repeated()
    {
        using var server = Serve(Token);
        farm.With("BRRR_TOKEN", "wrong").With("BRRR_TOKEN_HOST", server.Host);
        Assert.Equal($"results: {farm.Address}: the token from the environment was refused; give one that may read the repository, in BRRR_TOKEN or GITHUB_TOKEN", Assert.Single(farm.Load().LeftOut).ToString());
        Assert.Equal(["wrong"], server.Secrets.Distinct());
    }

    [Fact]
    public void Tokens_of_other_hosts_are_not_sent()
    {
        using var server = Serve(Token);
        farm.With("BRRR_TOKEN", Token).With("GITHUB_TOKEN", Token);
        Assert.Contains("asks for a token, and none belongs to its host; set BRRR_TOKEN, and BRRR_TOKEN_HOST", Assert.Single(farm.Load().LeftOut).ToString(), StringComparison.Ordinal);
        Assert.Empty(server.Secrets);
    }

    [Fact]
    public void A_token_does_not_follow_where_its_host_leads()
    {
        using var other = GitServer.Start(farm.Folder.At("served"), Token);
        using var first = new RedirectingHost(other.Host);
        farm.Address = $"http://{first.Host}/farm.git";
        farm.With("BRRR_TOKEN", Token).With("BRRR_TOKEN_HOST", first.Host);
        Assert.Empty(farm.Load().Results);
        Assert.Empty(other.Secrets);
    }

    [Theory]
    [InlineData(GitServerFault.BeforeTheWork)]
    [InlineData(GitServerFault.InTheAnswer)]
    public void A_server_that_goes_away_in_the_middle_leaves_the_last_state(GitServerFault when)
    {
        using (Serve(null)) farm.Load();
        farm.CommitNight("20260602");
        using (var server = Serve(null))
        {
            server.FailAt("git-upload-pack", when);
            var loaded = farm.Load();
            Assert.Equal(2, loaded.Results.Count);
            Assert.False(loaded.Sources[0].IsReachable);
            Assert.Contains(farm.Address, Assert.Single(loaded.LeftOut).ToString(), StringComparison.Ordinal);
        }

        using (Serve(null)) Assert.Equal(4, farm.Load().Results.Count);
    }

    [Fact]
    public void A_server_that_was_never_there_costs_its_source_only()
    {
        farm.Address = "http://127.0.0.1:" + GitServer.FreePort() + "/farm.git";
        var loaded = farm.Load();
        Assert.Empty(loaded.Results);
        Assert.Contains(farm.Address, Assert.Single(loaded.LeftOut).ToString(), StringComparison.Ordinal);
    }

    /// <summary>Serves the farm, always at the same address.</summary>
    private GitServer Serve(string? token)
    {
        var server = GitServer.Start(farm.Folder.At("served"), token, port);
        farm.Address = server.Address("farm.git");
        return server;
    }
}
