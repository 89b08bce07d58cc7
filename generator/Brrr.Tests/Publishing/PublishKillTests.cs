using System.Diagnostics;
using Brrr.Tests.Cli;
using Xunit;

namespace Brrr.Tests.Publishing;

/// <summary>The program is killed at any moment of a publish.</summary>
public sealed partial class PublishKillTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly TwoNights sites;
    private readonly string published;

    public PublishKillTests(TwoNights sites)
    {
        this.sites = sites;
        published = PublishClone.Bare(folder, "published.git");
        new PublishClone(folder.At("first"), published).Publish(sites.Before);
    }

    [Fact]
    public void The_branch_is_a_whole_site_and_the_next_run_ends_the_work() => Kill(10);

    public void Dispose() => folder.Dispose();

    private void Kill(int times)
    {
        var watch = Stopwatch.StartNew();
        var whole = CopyOf("whole");
        BrrrProcess.RunFor(TimeSpan.FromMinutes(5), Arguments(new PublishClone(folder.At("whole-clone"), whole)));
        var longest = watch.Elapsed;
        var undisturbed = PublishedFiles.Commits(whole);
        Assert.Equal(2, undisturbed.Count);
        string[][] sitesThatAreWhole = [[.. PublishedFiles.OfFolder(sites.Before)], [.. PublishedFiles.OfFolder(sites.After)]];

        var random = new Random(1);
        for (var kill = 0; kill < times; kill++)
        {
            var bare = CopyOf(FormattableString.Invariant($"bare-{kill}"));
            var clone = new PublishClone(folder.At(FormattableString.Invariant($"clone-{kill}")), bare);
            BrrrProcess.RunFor(longest * random.NextDouble(), Arguments(clone));
            Assert.Contains(PublishedFiles.Of(bare), sitesThatAreWhole);
            GitProgram.Run(bare, "fsck", "--connectivity-only");

            clone.Publish(sites.After);
            Assert.Equal(undisturbed, PublishedFiles.Commits(bare));
        }
    }

    private string[] Arguments(PublishClone clone) => ["publish", "--site", sites.After, "--repository", clone.Folder];

    private string CopyOf(string name)
    {
        GitProgram.Run(folder.Root, "clone", "--quiet", "--bare", published, name);
        return folder.At(name);
    }
}
