using Brrr.Loading;
using Brrr.Publishing;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Publishing;

public sealed class SitePublisherTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TwoNights sites;
    private readonly string bare;
    private readonly PublishClone clone;

    public SitePublisherTests(TwoNights sites)
    {
        this.sites = sites;
        bare = PublishClone.Bare(folder);
        clone = new PublishClone(folder.At("clone"), bare);
    }

    [Fact]
    public void The_branch_of_an_empty_repository_gets_the_whole_site()
    {
        var publication = clone.Publish(sites.Before);
        Assert.Equal(PublishedFiles.OfFolder(sites.Before), PublishedFiles.Of(bare));
        Assert.Equal([publication.Commit ?? ""], PublishedFiles.Commits(bare));
        GitProgram.Run(bare, "fsck", "--strict");
    }

    [Fact]
    public void The_commit_follows_from_the_site()
    {
        var one = clone.Publish(sites.Before).Commit;
        var other = new PublishClone(folder.At("other"), PublishClone.Bare(folder, "other.git")).Publish(sites.Before).Commit;
        Assert.Equal(one, other);
        Assert.Equal("Publish the night of 2026-05-03\n\n5 pairs\n", GitProgram.Run(bare, "log", "--format=%B", PublishClone.Branch) + "\n");
        Assert.Equal("Brrr 2026-05-03T22:00:00Z Brrr", GitProgram.Run(bare, "log", "--date=format-local:%Y-%m-%dT%H:%M:%SZ", "--format=%an %ad %cn", PublishClone.Branch));
    }

    [Fact]
    public void A_message_may_be_given() =>
        Assert.Equal("Hello", Log(clone.Publish(sites.Before, how => how with { Message = "Hello" }).Commit ?? "", "%s"));

    [Fact]
    public void Nothing_changed_is_no_commit()
    {
        var commit = clone.Publish(sites.Before).Commit;
        var again = clone.Publish(sites.Before);
        Assert.Null(again.Commit);
        Assert.True(again.Changes.IsNone);
        Assert.Equal([commit ?? ""], PublishedFiles.Commits(bare));
    }

    [Fact]
    public void One_night_more_writes_and_sends_only_what_changed()
    {
        var first = clone.Publish(sites.Before).Commit;
        var changed = PublishedFiles.OfFolder(sites.After).Except(PublishedFiles.OfFolder(sites.Before)).Select(line => line.Split(' ')[1]).Distinct().Count();
        var (here, there) = (PublishedFiles.Blobs(clone.Folder), PublishedFiles.Blobs(bare));

        var second = clone.Publish(sites.After);

        Assert.Equal(PublishedFiles.OfFolder(sites.After), PublishedFiles.Of(bare));
        Assert.Equal([second.Commit ?? "", first ?? ""], PublishedFiles.Commits(bare));
        Assert.Equal(changed, PublishedFiles.Blobs(clone.Folder) - here);
        Assert.Equal(changed, PublishedFiles.Blobs(bare) - there);
        Assert.InRange(changed, 1, PublishedFiles.OfFolder(sites.After).Count - 1);
        Assert.Equal(changed, second.Changes.Added.Concat(second.Changes.Changed).Count());
    }

    [Fact]
    public void A_dry_run_says_what_would_change_and_changes_nothing()
    {
        clone.Publish(sites.Before);
        var (commits, here, there) = (PublishedFiles.Commits(bare), PublishedFiles.Objects(clone.Folder), PublishedFiles.Objects(bare));
        var publication = clone.Publish(sites.After, how => how with { IsDryRun = true });
        Assert.Null(publication.Commit);
        Assert.Contains("nights/2026-05-04/index.html", publication.Changes.Added);
        Assert.Contains("index.html", publication.Changes.Changed);
        Assert.Equal((here, there), (PublishedFiles.Objects(clone.Folder), PublishedFiles.Objects(bare)));
        Assert.Equal(commits, PublishedFiles.Commits(bare));
    }

    [Fact]
    public void A_site_that_lost_pairs_is_refused_unless_that_is_allowed()
    {
        clone.Publish(sites.After);
        var refusal = Assert.Throws<BrrrException>(() => clone.Publish(sites.Before)).Message;
        Assert.Contains("has 2 pairs that the new site lacks (2026-05-03-windy-", refusal, StringComparison.Ordinal);
        Assert.Contains("--allow-shrink", refusal, StringComparison.Ordinal);
        Assert.Equal(PublishedFiles.OfFolder(sites.After), PublishedFiles.Of(bare));

        clone.Publish(sites.Before, how => how with { AllowsShrink = true });
        Assert.Equal(PublishedFiles.OfFolder(sites.Before), PublishedFiles.Of(bare));
    }

    [Fact]
    public void Pairs_of_the_sample_may_go()
    {
        var sample = TwoNights.Copy(sites.After, folder);
        var nights = Path.Combine(sample, "api/v1/nights.json");
        File.WriteAllText(nights, File.ReadAllText(nights).Replace("\"sample\":false", "\"sample\":true", StringComparison.Ordinal));
        clone.Publish(sample);
        clone.Publish(sites.Before);
        Assert.Equal(PublishedFiles.OfFolder(sites.Before), PublishedFiles.Of(bare));
    }

    [Fact]
    public void A_branch_with_something_else_is_refused()
    {
        WriteOnBranch("thesis.tex", "years of work");
        Assert.Contains("holds something else than a site of this program (thesis.tex)", Assert.Throws<BrrrException>(() => clone.Publish(sites.Before)).Message, StringComparison.Ordinal);
        clone.Publish(sites.Before, how => how with { AllowsShrink = true });
        Assert.Equal(2, PublishedFiles.Commits(bare).Count);
    }

    [Fact]
    public void The_domain_that_the_branch_has_is_kept()
    {
        WriteOnBranch("CNAME", "farm.example");
        clone.Publish(sites.Before);
        clone.Publish(sites.After);
        Assert.Equal("farm.example", PublishedFiles.Text(bare, "CNAME"));
    }

    [Fact]
    public void A_site_with_a_domain_of_its_own_says_so()
    {
        WriteOnBranch("CNAME", "old.example");
        var site = TwoNights.Copy(sites.Before, folder);
        foreach (var page in Directory.EnumerateFiles(site, "*.html", SearchOption.AllDirectories))
            File.WriteAllText(page, File.ReadAllText(page).Replace("https://brrr.example/farm/", "https://new.example/", StringComparison.Ordinal).Replace("\"/farm/", "\"/", StringComparison.Ordinal));
        clone.Publish(site);
        Assert.Equal("new.example", PublishedFiles.Text(bare, "CNAME"));

        File.WriteAllText(Path.Combine(site, "CNAME"), "own.example\n");
        clone.Publish(site);
        Assert.Equal("own.example", PublishedFiles.Text(bare, "CNAME"));
    }

    [Fact]
    public void A_single_commit_replaces_the_history_and_stays_when_nothing_changed()
    {
        clone.Publish(sites.Before);
        clone.Publish(sites.After);
        var single = clone.Publish(sites.After, how => how with { IsSingleCommit = true });
        Assert.Equal([single.Commit ?? ""], PublishedFiles.Commits(bare));
        Assert.Null(clone.Publish(sites.After, how => how with { IsSingleCommit = true }).Commit);
        Assert.Equal(PublishedFiles.OfFolder(sites.After), PublishedFiles.Of(bare));
    }

    [Fact]
    public void Faults_of_the_site_keep_it_from_being_published()
    {
        var site = TwoNights.Copy(sites.Before, folder);
        File.Delete(Path.Combine(site, "about/index.html"));
        Assert.NotEmpty(Assert.Throws<SiteRefusedException>(() => clone.Publish(site)).Findings);
        Assert.Equal("", GitProgram.Run(bare, "for-each-ref"));
    }

    [Theory]
    [InlineData("nobody", "gh-pages", "has no remote 'nobody'")]
    [InlineData("origin", "a..b", "'a..b' is no name of a branch")]
    public void Wrong_names_are_said(string remote, string branch, string what)
    {
        using var repository = new LibGit2Sharp.Repository(clone.Folder);
        Assert.Contains(what, Assert.Throws<BrrrException>(() => new RemoteBranch(repository, remote, branch, GitTokens.None, _ => { })).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_outside_of_git_is_said() =>
        Assert.Contains("lies in no git repository", Assert.Throws<BrrrException>(() => GitRepository.Of(folder.Root)).Message, StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();

    private string Log(string commit, string format) => GitProgram.Run(bare, "log", "-1", "--format=" + format, commit);

    private void WriteOnBranch(string file, string text)
    {
        folder.Write("elsewhere/" + file, text);
        var elsewhere = folder.At("elsewhere");
        GitProgram.Run(elsewhere, "init", "--quiet", "--initial-branch", PublishClone.Branch);
        GitProgram.Run(elsewhere, "add", ".");
        GitProgram.Run(elsewhere, "commit", "--quiet", "--message", "before us");
        GitProgram.Run(elsewhere, "push", "--quiet", bare, PublishClone.Branch);
    }
}
