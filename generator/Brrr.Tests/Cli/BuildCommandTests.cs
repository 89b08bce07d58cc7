using System.Globalization;
using Xunit;

namespace Brrr.Tests.Cli;

public sealed class BuildCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Says_what_it_read_left_out_and_wrote()
    {
        var run = Verb.Run("build", "--results", MadeSite.WriteResults(folder), "--output", folder.At("site"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("39 files: 19 pairs, 2 machines, 10 nights", run.Output, StringComparison.Ordinal);
        Assert.Contains("benchmark 'fannkuch', run 1: has a value of 0", run.Output, StringComparison.Ordinal);
        Assert.Contains(folder.At("site"), run.Output, StringComparison.Ordinal);
        Assert.Contains("serve", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("site/index.html")));
    }

    [Fact]
    public void Is_what_runs_without_a_verb()
    {
        var run = Verb.Run("--quiet", "--results", MadeSite.WriteResults(folder), "--output", folder.At("site"));
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Builds_the_same_bytes_from_anywhere_at_any_time()
    {
        var results = MadeSite.WriteResults(folder);
        Verb.Run("build", "--quiet", "--results", "made=" + results, "--output", folder.At("one"));
        BrrrProcess.RunIn(Path.Combine(Repository.Root, "templates"), "build", "--quiet", "--results", "made=" + results, "--output", folder.At("other"));
        Assert.Equal(Contents("one"), Contents("other"));
    }

    [Fact]
    public void Writes_only_what_changed()
    {
        var results = MadeSite.WriteResults(folder);
        Verb.Run("build", "--quiet", "--results", results, "--output", folder.At("site"));
        var run = Verb.Run("build", "--results", results, "--output", folder.At("site"));
        Assert.Contains("(0 changed, 0 removed)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Removes_pages_of_results_that_are_gone()
    {
        var results = MadeSite.WriteResults(folder);
        Verb.Run("build", "--quiet", "--results", results, "--output", folder.At("site"));
        var last = Directory.EnumerateDirectories(folder.At("site/nights")).Order(StringComparer.Ordinal).Last();
        foreach (var directory in Directory.EnumerateDirectories(results, "bm-20260510-*")) Directory.Delete(directory, true);
        Verb.Run("build", "--quiet", "--results", results, "--output", folder.At("site"));
        Assert.False(Directory.Exists(last));
    }

    [Fact]
    public void Strict_fails_when_anything_is_left_out_and_builds_all_the_same()
    {
        var run = Verb.Run("build", "--quiet", "--strict", "--results", MadeSite.WriteResults(folder), "--output", folder.At("site"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("--strict", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("site/index.html")));
    }

    [Fact]
    public void Touches_no_folder_that_is_no_site()
    {
        folder.Write("mine/thesis.txt", "years of work");
        var run = Verb.Run("build", "--quiet", "--results", MadeSite.WriteResults(folder), "--output", folder.At("mine"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("is not empty and is no site", run.Error, StringComparison.Ordinal);
        Assert.Equal(["thesis.txt"], Directory.EnumerateFileSystemEntries(folder.At("mine")).Select(Path.GetFileName));
    }

    [Theory]
    [InlineData("nowhere", "there is no such folder")]
    [InlineData("empty", "holds no bm-* directory")]
    public void A_folder_without_results_is_an_error(string name, string what)
    {
        Directory.CreateDirectory(folder.At("empty"));
        var run = Verb.Run("build", "--results", folder.At(name), "--output", folder.At("site"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(folder.At(name) + ": " + what, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_without_any_result_has_a_site_that_says_so()
    {
        folder.Write("data/sources.yaml", "sources:\n  - {path: ., results: results}\n");
        Directory.CreateDirectory(folder.At("data/results"));
        var run = Verb.Run("build", "--data", folder.At("data"), "--output", folder.At("site"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("0 pairs", run.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder.At("site/index.html")));
    }

    [Fact]
    public void A_broken_configuration_costs_itself_only()
    {
        MadeSite.WriteResults(folder);
        folder.Write("data/sources.yaml", "sources:\n  - {path: .., results: results}\n");
        folder.Write("data/dashboard.yaml", "titel: Mine\n");
        folder.Write("data/events.yaml", "events:\n\t- nothing\n");
        var run = Verb.Run("build", "--data", folder.At("data"), "--output", folder.At("site"));
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("19 pairs", run.Output, StringComparison.Ordinal);
        Assert.Contains("data/dashboard.yaml: line 1: unknown key 'titel'; did you mean 'title'?", run.Output, StringComparison.Ordinal);
        Assert.Contains("data/events.yaml", run.Output, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private List<string> Contents(string site) =>
    [
        .. Directory.EnumerateFiles(folder.At(site), "*", SearchOption.AllDirectories)
            .Select(file => string.Create(CultureInfo.InvariantCulture, $"{Path.GetRelativePath(folder.At(site), file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"))
            .Order(StringComparer.Ordinal),
    ];
}
