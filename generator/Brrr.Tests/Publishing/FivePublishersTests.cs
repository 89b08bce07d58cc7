using Brrr.Cli;
using Brrr.Publishing;
using Brrr.Tests.Cli;
using Xunit;

namespace Brrr.Tests.Publishing;

/// <summary>Five runners end their nights at the same time. Each has committed its own results, and has not seen those that came later.</summary>
public sealed class FivePublishersTests : IDisposable
{
    private const int Publishers = 5;
    private const int SharedNights = 2;

    private readonly TemporaryFolder folder = new();
    private readonly string bare;

    public FivePublishersTests()
    {
        bare = PublishClone.Bare(folder);
        GitProgram.Run(bare, "config", "http.receivepack", "true");
        MadeSite.WriteResults(folder, SharedNights + Publishers + 1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task All_pairs_of_all_of_them_are_published(bool isOverHttp)
    {
        using var server = GitServer.Start(folder.Root, "token");
        var clones = Enumerable.Range(0, Publishers).Select(number => CloneWithOwnNight(number, isOverHttp ? server.Address("farm.git") : bare)).ToList();

        var publications = await Task.WhenAll(clones.Select(clone => Task.Factory.StartNew(() => clone.Publish(BuildIn(clone)), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        var last = CloneWithOwnNight(Publishers, bare);
        Assert.True(last.Publish(BuildIn(last), how => how with { IsDryRun = true }).Changes.Added.Count > 0, "a night more would be seen");
        Assert.Equal(PairsOf(SharedNights + Publishers), PublishedState.PairIds(Published()));
        Assert.Equal(publications.Select(publication => publication.Commit).OfType<string>().ToHashSet(), PublishedFiles.Commits(bare).ToHashSet());
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Both machines have a pair each night, but for windy's last.</summary>
    private IReadOnlyList<string> PairsOf(int nights)
    {
        var results = folder.At("expected");
        foreach (var night in NightsIn(folder.At("results")).Take(nights).SelectMany(night => night)) Copy(night, Path.Combine(results, Path.GetFileName(night)));
        SiteBuild.Run(new BuildOptions(["made=" + results], null, folder.At("expected-site"), null));
        return PublishedState.PairIds(SiteFolder.Read(folder.At("expected-site")));
    }

    private SiteFolder Published()
    {
        Directory.CreateDirectory(folder.At("published"));
        GitProgram.Run(bare, "--work-tree", folder.At("published"), "checkout", "--force", PublishClone.Branch, "--", ".");
        return SiteFolder.Read(folder.At("published"));
    }

    private static SiteOrigin BuildIn(PublishClone clone)
    {
        var output = clone.Folder + "-site";
        return SiteOrigin.FromBuild(() => SiteBuild.Run(new BuildOptions(["made=" + Path.Combine(clone.Folder, "results")], null, output, null)).Output, clone.BringForward);
    }

    /// <summary>A clone that stands where its own night was pushed.</summary>
    private PublishClone CloneWithOwnNight(int number, string address)
    {
        var clone = new PublishClone(folder.At(FormattableString.Invariant($"clone-{number}")), address, "token") { Wait = Thread.Sleep };
        if (number > 0) GitProgram.Run(clone.Folder, "pull", "--quiet", bare, "main");
        foreach (var night in NightsIn(folder.At("results")).Skip(number == 0 ? 0 : SharedNights + number).Take(number == 0 ? SharedNights + 1 : 1).SelectMany(night => night))
            Copy(night, Path.Combine(clone.Folder, "results", Path.GetFileName(night)));
        GitProgram.Run(clone.Folder, "add", ".");
        GitProgram.Run(clone.Folder, "commit", "--quiet", "--message", FormattableString.Invariant($"night of runner {number}"));
        GitProgram.Run(clone.Folder, "push", "--quiet", bare, "main");
        GitProgram.Run(clone.Folder, "config", "branch.main.remote", "origin");
        GitProgram.Run(clone.Folder, "config", "branch.main.merge", "refs/heads/main");
        GitProgram.Run(clone.Folder, "update-ref", "refs/remotes/origin/main", "HEAD");
        return clone;
    }

    /// <summary>The directories of each night, in order of the nights.</summary>
    private static IEnumerable<IGrouping<string, string>> NightsIn(string results) =>
        Directory.EnumerateDirectories(results).Order(StringComparer.Ordinal).GroupBy(directory => Path.GetFileName(directory).Split('-')[1]);

    private static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from)) File.Copy(file, Path.Combine(to, Path.GetFileName(file)));
    }
}
