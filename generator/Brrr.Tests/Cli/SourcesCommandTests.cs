using System.Text.Json.Nodes;
using Brrr.Tests.Loading;
using Xunit;

namespace Brrr.Tests.Cli;

public sealed class SourcesCommandTests : IDisposable
{
    private const string Token = "secret-of-the-farm";

    private readonly GitFarm farm = new();
    private readonly string data;

    public SourcesCommandTests()
    {
        farm.CommitNight("20260601");
        data = farm.Folder.At("data");
        Configure(farm.Address);
    }

    public void Dispose() => farm.Dispose();

    [Fact]
    public void Lists_commit_age_files_and_machines()
    {
        var text = Run("sources");
        Assert.Equal((0, ""), (text.ExitCode, text.Error));
        Assert.Contains($"  commit    {farm.Repository.Commits[0]} of 2026-05-01, ", text.Output, StringComparison.Ordinal);
        Assert.Contains("  files     2" + Environment.NewLine + "  machines  m3", text.Output, StringComparison.Ordinal);

        var json = JsonNode.Parse(Run("sources", "--json", "--offline").Output)?.AsArray() ?? [];
        var source = Assert.Single(json);
        Assert.Equal((farm.Repository.Commits[0], 2, true), ((string?)source?["commit"], (int?)source?["files"], (bool?)source?["reachable"]));
        Assert.NotNull(source?["fetched"]);
    }

    [Fact]
    public void A_build_goes_on_without_a_source_says_how_old_it_is_and_fails_only_where_that_is_asked_for()
    {
        Assert.Equal(0, Build().ExitCode);
        Directory.Move(farm.Repository.Path, farm.Folder.At("gone"));
        var run = Build();
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("Parsed    0 files; 2 files known from before", run.Output, StringComparison.Ordinal);
        Assert.Matches(@"Old       farm could not be reached: as it was fetched on \d{4}-\d\d-\d\d, .+ ago", run.Output);
        Assert.Contains($"farm: not reachable, read at {farm.Repository.Commits[0]}, as it was fetched on ", File.ReadAllText(farm.Folder.At("site/status/index.html")), StringComparison.Ordinal);
        Assert.Equal(1, Build("--strict").ExitCode);
        Assert.Equal(0, Build("--strict", "--offline").ExitCode);
    }

    [Fact]
    public void A_pair_says_which_blobs_of_which_commit_it_came_from()
    {
        Build();
        var pair = JsonNode.Parse(File.ReadAllText(farm.Folder.At("site/api/v1/nights.json")))?["pairs"]?[0];
        foreach (var side in new[] { "base", "head" })
        {
            Assert.Equal(farm.Repository.Commits[0], (string?)pair?[side]?["dataCommit"]);
            Assert.Matches("^[0-9a-f]{40}$", (string?)pair?[side]?["blob"]);
        }

        var page = File.ReadAllText(Assert.Single(Directory.EnumerateDirectories(farm.Folder.At("site/nights/2026-06-01"))) + "/index.html");
        Assert.Contains($"https://github.com/owner/farm/raw/{farm.Repository.Commits[0]}/{GitFarm.PathOf("20260601")}", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_password_in_an_address_is_neither_used_nor_shown()
    {
        using var server = GitServer.Start(farm.Folder.At("served"), Token);
        Configure($"http://me:{Token}@{server.Host}/farm.git");
        var run = Build("--verbose");
        Assert.Contains("'url' holds a user or a password", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Token, run.Output + run.Error, StringComparison.Ordinal);
        Assert.Empty(server.Secrets);
        Assert.All(Directory.EnumerateFiles(farm.Folder.At("site"), "*", SearchOption.AllDirectories), file => Assert.DoesNotContain(Token, File.ReadAllText(file), StringComparison.Ordinal));
    }

    [Fact]
    public void The_cache_shows_its_size_and_drops_what_no_source_holds()
    {
        Build();
        farm.Repository.Commit(GitFarm.PathOf("20260601"), GitFarm.Bytes(9));
        Build();
        Assert.Contains("3 results files in ", Run("cache").Output, StringComparison.Ordinal);
        var pruned = Run("cache", "--prune");
        Assert.Equal((0, ""), (pruned.ExitCode, pruned.Error));
        Assert.Matches(@"Now       2 results files in .* \(1 segments, ", pruned.Output);
        Assert.Contains("Parsed    0 files; 2 files known from before", Build().Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Parsed", Build("--no-cache").Output, StringComparison.Ordinal);
    }

    private void Configure(string address) => farm.Folder.Write("data/sources.yaml", $"sources:\n  - {{repo: owner/farm, slug: farm, url: '{address}'}}\n");

    private BrrrProcess Build(params string[] arguments) => Run(["build", "--output", farm.Folder.At("site"), .. arguments]);

    private BrrrProcess Run(params string[] arguments) =>
        BrrrProcess.RunWith(new Dictionary<string, string> { ["BRRR_STATE"] = farm.Folder.At("state") }, [.. arguments, "--data", data]);
}
