using System.Diagnostics;
using Brrr.Loading;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class GitSourceTests : IDisposable
{
    private readonly GitFarm farm = new();

    public void Dispose() => farm.Dispose();

    [Fact]
    public void Reads_results_straight_from_the_objects_and_says_where_they_came_from()
    {
        var first = farm.CommitNight("20260601");
        var second = farm.CommitNight("20260602");
        farm.Repository.Commit("README.md", "a later commit that changes no result"u8.ToArray());

        var loaded = farm.Load();
        Assert.Equal([first, first, second, second], loaded.Results.Select(result => result.DataCommit));
        Assert.Equal(farm.Repository.Commits[^1], Assert.Single(loaded.Sources).Commit);
        Assert.Equal((true, null), (loaded.Sources[0].IsReachable, loaded.Sources[0].Fetched));
        Assert.Empty(loaded.LeftOut);
        var path = GitFarm.PathOf("20260601");
        Assert.Equal(Git("-C", farm.Repository.Path, "rev-parse", "main:" + path), loaded.Results.Single(result => result.Path == path).Blob);
    }

    [Fact]
    public void What_is_committed_reads_as_what_lies_on_disk()
    {
        farm.Repository.Commit([(GitFarm.PathOf("20260601"), GitFarm.Bytes(1, 2)), (GitFarm.PathOf("20260601", "JIT"), "{ broken"u8.ToArray()), ("results/bm-odd/x.json", "{}"u8.ToArray())]);
        Git("clone", "--quiet", "--branch", "main", farm.Repository.Path, farm.Folder.At("copy"));
        var onDisk = ResultLoader.Load([farm.Definition() with { Address = null, Folder = farm.Folder.At("copy/results") }], Brrr.Comparisons.Dashboard.Default.Comparisons, [], ReadLimits.Default);
        Assert.Equal(LoadedText.Of(onDisk), LoadedText.Of(farm.Load()));
        Assert.Equal(farm.Repository.Commits[0], onDisk.Results[0].DataCommit);
        Assert.Equal(farm.Repository.Commits[0], Assert.Single(onDisk.Sources).Commit);
    }

    [Fact]
    public void Of_a_new_night_only_the_new_files_are_read()
    {
        farm.CommitNight("20260601");
        Assert.Equal((2, 0), Counts(farm.Load()));
        farm.CommitNight("20260602");
        Assert.Equal((4, 2), Counts(farm.Load()));
        Assert.Equal((4, 4), Counts(farm.Load()));
    }

    [Fact]
    public void A_late_result_in_a_known_directory_is_found()
    {
        farm.CommitNight("20260601");
        farm.Load();
        var late = farm.Repository.Commit(GitFarm.PathOf("20260601").Replace("-m3-", "-i5-", StringComparison.Ordinal), GitFarm.Bytes(3));
        var loaded = farm.Load();
        Assert.Equal((3, 2), Counts(loaded));
        Assert.Equal(late, loaded.Results.Single(result => result.Machine.Name == "i5").DataCommit);
    }

    [Fact]
    public void A_corrected_result_takes_the_place_of_the_first_and_a_removed_one_goes()
    {
        farm.CommitNight("20260601");
        farm.Load();
        var corrected = farm.Repository.Commit([(GitFarm.PathOf("20260601"), GitFarm.Bytes(7)), (GitFarm.PathOf("20260601", "JIT"), null)]);
        var result = Assert.Single(farm.Load().Results);
        Assert.Equal([7.0], Assert.Single(result.Suite.Benchmarks).Values);
        Assert.Equal(corrected, result.DataCommit);
    }

    [Fact]
    public void A_branch_that_was_pushed_over_is_followed()
    {
        farm.CommitNight("20260601");
        farm.CommitNight("20260602");
        farm.Load();
        var forced = farm.Repository.Commit([(GitFarm.PathOf("20260603"), GitFarm.Bytes(1))], isForced: true);
        var loaded = farm.Load();
        Assert.Equal([GitFarm.PathOf("20260603")], loaded.Results.Select(result => result.Path));
        Assert.Equal(forced, Assert.Single(loaded.Sources).Commit);
    }

    [Fact]
    public void Another_branch_can_be_read()
    {
        farm.CommitNight("20260601");
        farm.Repository.Commit([(GitFarm.PathOf("20260605"), GitFarm.Bytes(1))], "trial");
        Assert.Equal([GitFarm.PathOf("20260605")], farm.Load("trial").Results.Select(result => result.Path));
        Assert.Equal(2, farm.Load().Results.Count);
    }

    [Fact]
    public void An_empty_repository_has_no_branch_yet()
    {
        var loaded = farm.Load();
        Assert.Equal($"results: {farm.Address}: has no branch 'main'; is the repository empty? set 'branch' in sources.yaml, or commit the first results", Assert.Single(loaded.LeftOut).ToString());
        Assert.Equal(new SourceState("farm", null, null, false), Assert.Single(loaded.Sources));
    }

    [Fact]
    public void A_commit_without_the_folder_of_results_says_so()
    {
        var commit = farm.Repository.Commit("README.md", "x"u8.ToArray());
        Assert.Equal($"results: commit {commit[..7]}: has no folder 'results'; set 'results' to the folder that holds the bm-* directories", Assert.Single(farm.Load().LeftOut).ToString());
    }

    [Fact]
    public void A_source_that_is_gone_is_read_as_it_was_last_fetched()
    {
        farm.CommitNight("20260601");
        var before = farm.Load();
        Directory.Move(farm.Repository.Path, farm.Folder.At("elsewhere"));
        var loaded = farm.Load();
        Assert.Equal(before.Results.Select(result => result.Path), loaded.Results.Select(result => result.Path));
        var state = Assert.Single(loaded.Sources);
        Assert.Equal((farm.Repository.Commits[0], false), (state.Commit, state.IsReachable));
        Assert.NotNull(state.Fetched);
        Assert.Equal(Severity.Warning, Assert.Single(loaded.LeftOut).Severity);

        farm.Address = farm.Folder.At("another");
        Assert.Empty(farm.Load().Results);
    }

    [Fact]
    public void Offline_reads_what_is_there_and_asks_nobody()
    {
        farm.IsOffline = true;
        Assert.Contains("never fetched", Assert.Single(farm.Load().LeftOut).ToString(), StringComparison.Ordinal);
        farm.IsOffline = false;
        farm.CommitNight("20260601");
        farm.Load();
        farm.CommitNight("20260602");
        farm.IsOffline = true;
        var loaded = farm.Load();
        Assert.Equal(2, loaded.Results.Count);
        Assert.Empty(loaded.LeftOut);
        Assert.True(loaded.Sources[0].IsReachable);
        Assert.NotNull(loaded.Sources[0].Fetched);
    }

    [Fact]
    public void Where_history_is_cut_files_have_a_blob_and_those_before_the_cut_no_commit()
    {
        farm.CommitNight("20260601");
        farm.CommitNight("20260602");
        var whole = farm.Address;
        farm.Address = farm.Folder.At("shallow.git");
        Git("clone", "--quiet", "--bare", "--depth", "1", "--branch", "main", "file://" + whole, farm.Address);
        var newest = farm.CommitNight("20260603");
        Git("-C", farm.Address, "fetch", "--quiet", "origin", "main:main");
        var loaded = farm.Load();
        Assert.Equal(6, loaded.Results.Count(result => result.Blob is not null));
        Assert.Equal([null, null, null, null, newest, newest], loaded.Results.Select(result => result.DataCommit));
    }

    [Fact]
    public void A_repository_of_another_user_is_named_with_what_makes_git_trust_it()
    {
        Assert.SkipUnless(Environment.UserName == "root", "only root can give files away");
        farm.CommitNight("20260601");
        Run("chown", "-R", "12345", farm.Repository.Path);
        Assert.Equal(
            $"results: {farm.Address}: the repository belongs to another user, so git does not trust it; git config --global --add safe.directory {farm.Address}",
            Assert.Single(farm.Load().LeftOut).ToString());
    }

    private static (int Results, int FromCache) Counts(LoadedResults loaded) => (loaded.Results.Count, loaded.FromCache);

    private static string Git(params string[] arguments) => Run("git", arguments);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException($"{program} does not start");
        var output = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        return output;
    }
}
