using System.Text.RegularExpressions;
using Brrr.Tests.Cli;
using Xunit;
using YamlDotNet.RepresentationModel;

namespace Brrr.Tests.Workflows;

/// <summary>What must hold of every workflow: a mistake here hands a token to strangers or loses a night.</summary>
public sealed partial class WorkflowTests
{
    private static IEnumerable<WorkflowJob> Jobs => WorkflowFile.All.SelectMany(file => file.Jobs);

    [Fact]
    public void All_workflows_are_there() =>
        Assert.Equal(
            ["annotate.yml", "benchmark.yml", "ci.yml", "leg.yml", "nightly.yml", "plan.yml", "publish.yml"],
            WorkflowFile.All.Select(file => file.Name));

    [Fact]
    public void Every_action_is_pinned_by_a_full_hash_with_its_version_beside()
    {
        var uses = WorkflowFile.All.SelectMany(file => Uses().Matches(file.Text).Select(match => match.Groups[1].Value)).ToList();
        Assert.NotEmpty(uses);
        Assert.All(uses, each => Assert.Matches(@"^(\./\.github/workflows/[a-z]+\.yml|[\w.-]+/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$", each));
    }

    [Fact]
    public void One_action_has_one_version_everywhere()
    {
        var pinned = WorkflowFile.All.SelectMany(file => Uses().Matches(file.Text).Select(match => match.Groups[1].Value)).Where(each => each.Contains('@', StringComparison.Ordinal)).Distinct();
        Assert.All(pinned.GroupBy(each => each.Split('@')[0], StringComparer.Ordinal), versions => Assert.Single(versions));
    }

    [Fact]
    public void Nothing_is_permitted_but_what_a_job_asks_for() =>
        Assert.All(WorkflowFile.All, file => Assert.Empty(Assert.IsType<YamlMappingNode>(file.Permissions)));

    [Fact]
    public void Every_job_says_what_it_may_do() => Assert.All(Jobs, job => Assert.True(job.Permissions is not null, job.Where));

    [Fact]
    public void Every_job_that_runs_has_a_time_limit() => Assert.All(Jobs.Where(job => job.Uses is null), job => Assert.True(job.Timeout is not null, job.Where));

    [Fact]
    public void Only_the_leg_runs_on_machines_of_somebodys_own() => Assert.Equal("leg.yml: measure", Assert.Single(Jobs, job => job.IsSelfHosted).Where);

    [Fact]
    public void What_runs_on_somebodys_machine_can_not_write()
    {
        var measure = Jobs.Single(job => job.IsSelfHosted);
        Assert.Equal(new Dictionary<string, string> { ["contents"] = "read" }, measure.Permissions);
        Assert.NotEmpty(measure.Checkouts);
        Assert.DoesNotContain("token", string.Join('\n', measure.Steps), StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secrets", string.Join('\n', measure.Steps), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Only_jobs_that_push_with_git_keep_the_credentials()
    {
        var keeping = Jobs.Where(job => job.Checkouts.Any(step => WorkflowJob.Text(WorkflowFile.Mapping(step, "with"), "persist-credentials") != "false"));
        Assert.Equal(["annotate.yml: annotate", "leg.yml: commit"], keeping.Select(job => job.Where));
        Assert.All(keeping, job => Assert.Equal("write", job.Permissions?["contents"]));
    }

    [Fact]
    public void A_pull_request_builds_without_rights()
    {
        var preview = WorkflowFile.Of("publish.yml").Jobs.Single(job => job.Name == "preview");
        Assert.Equal(new Dictionary<string, string> { ["contents"] = "read" }, preview.Permissions);
        Assert.DoesNotContain(WorkflowFile.All, file => file.Text.Contains("pull_request_target", StringComparison.Ordinal));
        Assert.DoesNotContain(WorkflowFile.All, file => file.Text.Contains("secrets.", StringComparison.Ordinal));
    }

    [Fact]
    public void No_script_has_an_expression_in_it() =>
        Assert.All(Jobs.SelectMany(job => job.Runs.Select(run => (job.Where, Run: run))), each => Assert.False(each.Run.Contains("${{", StringComparison.Ordinal), $"{each.Where}: {each.Run}"));

    [Fact]
    public void Every_script_that_a_workflow_names_is_there()
    {
        var named = WorkflowFile.All.SelectMany(file => ScriptPaths().Matches(file.Text).Select(match => match.Value.Replace('\\', '/'))).Distinct().ToList();
        Assert.NotEmpty(named);
        Assert.All(named, path => Assert.True(File.Exists(Path.Combine(Repository.Root, path)), path));
    }

    [Theory]
    [InlineData("nightly.yml", "plan.yml")]
    [InlineData("nightly.yml", "leg.yml")]
    [InlineData("benchmark.yml", "plan.yml")]
    [InlineData("benchmark.yml", "leg.yml")]
    public void What_a_workflow_passes_is_what_the_other_takes(string caller, string called)
    {
        var takes = WorkflowFile.Of(called).Inputs("workflow_call");
        var passes = WorkflowFile.Of(caller).Jobs.Single(job => job.Uses == "./.github/workflows/" + called).With.Keys;
        Assert.Empty(passes.Except(takes.Children.Keys.Select(key => key.ToString())));
        var needed = takes.Where(each => WorkflowJob.Text((YamlMappingNode)each.Value, "required") == "true").Select(each => each.Key.ToString());
        Assert.Empty(needed.Except(passes));
    }

    [Fact]
    public void Nights_can_be_asked_for_by_hand() =>
        Assert.Equal(["ref", "machines", "flags", "benchmarks", "force"], WorkflowFile.Of("nightly.yml").Inputs("workflow_dispatch").Children.Keys.Select(key => key.ToString()));

    [Fact]
    public void Every_option_that_a_workflow_or_script_gives_is_one_of_the_verb()
    {
        var scripts = Directory.EnumerateFiles(Path.Combine(Repository.Root, ".github", "scripts")).Select(File.ReadAllText);
        var text = string.Join('\n', scripts.Concat(WorkflowFile.All.Select(file => file.Text)));
        var lines = text.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n');
        var given = lines.SelectMany(line => Verbs().Matches(line)).Select(match => (Verb: match.Groups[1].Value, Options: Options().Matches(match.Groups[2].Value).Select(option => option.Value)));
        Assert.All(given.GroupBy(each => each.Verb, StringComparer.Ordinal), verb =>
        {
            var help = Verb.Run(verb.Key, "--help").Output;
            Assert.All(verb.SelectMany(each => each.Options).Distinct(), option => Assert.Matches($@"{option}\b", help));
        });
    }

    [GeneratedRegex(@"^\s*(?:- )?uses: (.+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Uses();

    [GeneratedRegex(@"\.github[/\\]scripts[/\\][\w-]+\.(?:sh|ps1)", RegexOptions.CultureInvariant)]
    private static partial Regex ScriptPaths();

    [GeneratedRegex(@"(?:generator/Brrr --|\$program) ([a-z-]+)([^|>]*)", RegexOptions.CultureInvariant)]
    private static partial Regex Verbs();

    [GeneratedRegex(@"--[a-z][a-z-]+", RegexOptions.CultureInvariant)]
    private static partial Regex Options();
}
