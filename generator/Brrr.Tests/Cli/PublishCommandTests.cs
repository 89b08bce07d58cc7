using Brrr.Tests.Publishing;
using Xunit;

namespace Brrr.Tests.Cli;

public sealed class PublishCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TwoNights sites;
    private readonly string bare;

    public PublishCommandTests(TwoNights sites)
    {
        this.sites = sites;
        bare = PublishClone.Bare(folder);
    }

    [Fact]
    public void Builds_publishes_and_says_what_it_did()
    {
        var clone = new PublishClone(folder.At("clone"), bare);
        string[] arguments = ["publish", "--results", "made=" + MadeSite.WriteResults(folder, 3), "--output", folder.At("site"), "--base-url", "https://brrr.example/farm/", "--repository", clone.Folder];
        var dry = Verb.Run([.. arguments, "--dry-run"]);
        Assert.Equal((0, ""), (dry.ExitCode, dry.Error));
        Assert.Contains("Would     add ", dry.Output, StringComparison.Ordinal);
        Assert.Equal("", GitProgram.Run(bare, "for-each-ref"));

        var run = Verb.Run(arguments);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"gh-pages of origin ({bare})", run.Output, StringComparison.Ordinal);
        Assert.Contains("Commit    " + PublishedFiles.Commits(bare)[0][..10], run.Output, StringComparison.Ordinal);
        Assert.Equal(PublishedFiles.OfFolder(folder.At("site")), PublishedFiles.Of(bare));
        Assert.Equal(PublishedFiles.OfFolder(sites.Before), PublishedFiles.Of(bare));
    }

    [Fact]
    public void Lists_the_faults_of_a_site_and_publishes_nothing()
    {
        var clone = new PublishClone(folder.At("clone"), bare);
        var site = TwoNights.Copy(sites.Before, folder);
        File.Delete(Path.Combine(site, "about", "index.html"));
        var run = Verb.Run("publish", "--site", site, "--repository", clone.Folder, "--dry-run");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("error: index.html: links to './about/', which is not there (about/index.html)", run.Error, StringComparison.Ordinal);
        Assert.Contains("is not fit to be published", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Asks_GitHub_for_the_pages_and_warns_when_it_does_not_want_to()
    {
        GitProgram.Run(bare, "config", "http.receivepack", "true");
        using var server = GitServer.Start(folder.Root, "secret-token");
        var clone = new PublishClone(folder.At("clone"), server.Address("farm.git"));
        var run = BrrrProcess.RunWith(
            new Dictionary<string, string> { ["GITHUB_TOKEN"] = "secret-token", ["GITHUB_SERVER_URL"] = $"http://{server.Host}", ["GITHUB_API_URL"] = $"http://{server.Host}", ["BRRR_TOKEN"] = "" },
            "publish", "--site", sites.Before, "--repository", clone.Folder);
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("warning: could not ask GitHub to build the pages: 127.0.0.1 answered 401", run.Error, StringComparison.Ordinal);
        Assert.Contains("POST /repos/farm/pages/builds 401", server.Requests);
        Assert.DoesNotContain("secret-token", run.Output + run.Error, StringComparison.Ordinal);
        Assert.Equal(PublishedFiles.OfFolder(sites.Before), PublishedFiles.Of(bare));
    }

    public void Dispose() => folder.Dispose();
}
