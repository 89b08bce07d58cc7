using Brrr.Loading;
using Brrr.Publishing;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Publishing;

/// <summary>Publishing to git's own server, which asks for a token.</summary>
public sealed class OverHttpTests : IDisposable
{
    private const string Token = "secret-token";
    private const string Push = "POST /farm.git/git-receive-pack";

    private readonly TemporaryFolder folder = new();
    private readonly TwoNights sites;
    private readonly string bare;
    private readonly GitServer server;

    public OverHttpTests(TwoNights sites)
    {
        this.sites = sites;
        bare = PublishClone.Bare(folder);
        GitProgram.Run(bare, "config", "http.receivepack", "true");
        server = GitServer.Start(folder.Root, Token);
    }

    [Fact]
    public void Who_has_the_token_publishes()
    {
        Clone("one").Publish(sites.Before);
        Clone("two").Publish(sites.After);
        Assert.Equal(PublishedFiles.OfFolder(sites.After), PublishedFiles.Of(bare));
        Assert.Equal(2, PublishedFiles.Commits(bare).Count);
    }

    [Theory]
    [InlineData("wrong-token", "the token is wrong, too old, or may not write there")]
    [InlineData(null, "put a token that may write there into BRRR_TOKEN")]
    public void Nobody_else_does_and_hears_why(string? token, string what)
    {
        var refusal = Assert.Throws<BrrrException>(() => Clone("one", token).Publish(sites.Before)).Message;
        Assert.Contains(what, refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("wrong-token", refusal, StringComparison.Ordinal);
        Assert.Equal("", GitProgram.Run(bare, "for-each-ref"));
    }

    [Fact]
    public void No_password_of_an_address_is_shown()
    {
        var clone = new PublishClone(folder.At("one"), $"http://me:hidden@{server.Host}/farm.git");
        Assert.DoesNotContain("hidden", Assert.Throws<BrrrException>(() => clone.Publish(sites.Before)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_does_not_follow_where_its_host_leads()
    {
        using var first = new RedirectingHost(server.Host);
        var clone = new PublishClone(folder.At("one"), $"http://{first.Host}/farm.git", Token);
        Assert.Contains("leads to another host", Assert.Throws<BrrrException>(() => clone.Publish(sites.Before)).Message, StringComparison.Ordinal);
        Assert.Empty(server.Secrets);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Who_loses_a_race_builds_upon_the_winner(bool isSingle)
    {
        Clone("first").Publish(sites.Before);
        var winner = Clone("winner");
        var waited = new List<TimeSpan>();
        var loser = Clone("loser", Token, waited.Add);
        AtFirstPush(() => winner.Publish(sites.After, how => how with { Message = "winner" }));

        var publication = loser.Publish(ChangedSite(), how => how with { IsSingleCommit = isSingle });

        Assert.Equal(1, publication.Losses);
        Assert.Single(waited);
        Assert.Equal(PublishedFiles.OfFolder(folder.At("site")), PublishedFiles.Of(bare));
        Assert.Equal(isSingle ? 1 : 3, PublishedFiles.Commits(bare).Count);
        Assert.Equal(isSingle ? "" : "winner", GitProgram.Run(bare, "log", "--skip=1", "-1", "--format=%s", PublishClone.Branch));
    }

    [Fact]
    public void A_loser_without_the_winners_pairs_is_refused()
    {
        Clone("first").Publish(sites.Before);
        var winner = Clone("winner");
        AtFirstPush(() => winner.Publish(sites.After));
        var site = TwoNights.Copy(sites.Before, folder);
        File.WriteAllText(Path.Combine(site, "note.txt"), "one more");
        Assert.Contains("2 pairs that the new site lacks", Assert.Throws<BrrrException>(() => Clone("loser").Publish(site, how => how with { IsSingleCommit = true })).Message, StringComparison.Ordinal);
        Assert.Equal(PublishedFiles.OfFolder(sites.After), PublishedFiles.Of(bare));
    }

    [Fact]
    public void Who_loses_each_time_gives_up_after_five_more_tries_and_waits_longer_each_time()
    {
        Clone("first").Publish(sites.Before);
        var waited = new List<TimeSpan>();
        var loser = Clone("loser", Token, waited.Add);
        var moves = 0;
        server.Before(request =>
        {
            if (request.StartsWith(Push, StringComparison.Ordinal)) MoveBranch(++moves);
        });
        Assert.Contains("was moved by others before each of 6 pushes", Assert.Throws<BrrrException>(() => loser.Publish(sites.After)).Message, StringComparison.Ordinal);
        Assert.Equal(6, moves);
        Assert.Equal(5, waited.Count);
        Assert.All(waited.Zip(waited.Skip(1)), pair => Assert.True(pair.Second > pair.First));
        Assert.All(waited, pause => Assert.InRange(pause, TimeSpan.FromMilliseconds(250), TimeSpan.FromSeconds(8)));
    }

    [Theory]
    [InlineData(GitServerFault.BeforeTheWork, false)]
    [InlineData(GitServerFault.InTheAnswer, true)]
    [InlineData(GitServerFault.AfterTheWork, true)]
    public void A_server_that_goes_away_leaves_a_whole_site_and_the_next_run_ends_the_work(GitServerFault when, bool arrives)
    {
        Clone("one").Publish(sites.Before);
        using var dying = GitServer.Start(folder.Root, Token);
        dying.FailAt("git-receive-pack", when);
        var clone = new PublishClone(folder.At("two"), dying.Address("farm.git"), Token);
        Assert.Contains("try again when the remote can be reached", Assert.Throws<BrrrException>(() => clone.Publish(sites.After)).Message, StringComparison.Ordinal);
        Assert.Equal(PublishedFiles.OfFolder(arrives ? sites.After : sites.Before), PublishedFiles.Of(bare));

        var again = Clone("three").Publish(sites.After);
        Assert.Equal(arrives, again.Commit is null);
        Assert.Equal(PublishedFiles.OfFolder(sites.After), PublishedFiles.Of(bare));
    }

    [Fact]
    public void What_a_server_refuses_is_said_with_its_reason()
    {
        var hook = Path.Combine(bare, "hooks", "update");
        File.WriteAllText(hook, "#!/bin/sh\nexit 1\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(hook, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        Assert.Contains("was refused by the server: hook declined", Assert.Throws<BrrrException>(() => Clone("one").Publish(sites.Before)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_that_may_only_grow_refuses_a_single_commit()
    {
        Clone("one").Publish(sites.Before);
        GitProgram.Run(bare, "config", "receive.denyNonFastForwards", "true");
        Assert.Contains("was refused by the server: non-fast-forward", Assert.Throws<BrrrException>(() => Clone("two").Publish(sites.After, how => how with { IsSingleCommit = true })).Message, StringComparison.Ordinal);
        Assert.Equal(PublishedFiles.OfFolder(sites.Before), PublishedFiles.Of(bare));
    }

    [Fact]
    public void A_shallow_clone_publishes_too()
    {
        Clone("one").Publish(sites.Before);
        GitProgram.Run(folder.Root, "clone", "--quiet", "--depth", "1", "--branch", PublishClone.Branch, $"http://x:{Token}@{server.Host}/farm.git", "shallow");
        using var repository = new LibGit2Sharp.Repository(folder.At("shallow"));
        var branch = new RemoteBranch(repository, "origin", PublishClone.Branch, new GitTokens(name => name == "BRRR_TOKEN" ? Token : null), _ => { });
        new SitePublisher(repository, branch, new PublishSettings(null, false, false, false), _ => { }).Publish(SiteOrigin.FromFolder(sites.After));
        Assert.Equal(PublishedFiles.OfFolder(sites.After), PublishedFiles.Of(bare));
        Assert.Equal(2, PublishedFiles.Commits(bare).Count);
    }

    public void Dispose()
    {
        server.Dispose();
        folder.Dispose();
    }

    private PublishClone Clone(string name, string? token = Token, Action<TimeSpan>? wait = null) =>
        new(folder.At(name), server.Address("farm.git"), token) { Wait = wait ?? (_ => { }) };

    private string ChangedSite()
    {
        var site = TwoNights.Copy(sites.After, folder);
        File.WriteAllText(Path.Combine(site, "note.txt"), "one more");
        return site;
    }

    /// <summary>Does something just before the server takes the first push, after its sender saw the branch.</summary>
    private void AtFirstPush(Action action)
    {
        var isFirst = 1;
        server.Before(request =>
        {
            if (request.StartsWith(Push, StringComparison.Ordinal) && Interlocked.Exchange(ref isFirst, 0) == 1) action();
        });
    }

    private void MoveBranch(int move)
    {
        var tip = GitProgram.Run(bare, "rev-parse", PublishClone.Branch);
        var commit = GitProgram.Run(bare, "commit-tree", "-p", tip, "-m", FormattableString.Invariant($"move {move}"), tip + "^{tree}");
        GitProgram.Run(bare, "update-ref", "refs/heads/" + PublishClone.Branch, commit);
    }

}
