using System.CommandLine;
using Brrr.Loading;
using Brrr.Notices;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr notify</c>: an issue for each new change and each silent machine, kept up to date and closed when it is over.</summary>
internal static class NotifyCommand
{
    private const string TokenVariable = "GITHUB_TOKEN";

    public static Command Create(Terminal terminal)
    {
        var options = new BuildCommandOptions();
        var dryRun = new Option<bool>("--dry-run") { Description = "Print as JSON what the issues should say, and touch nothing." };
        var github = new Option<bool>("--github") { Description = $"Open, update and close the issues; the token is ${TokenVariable}." };
        var repository = new Option<string?>("--repository") { Description = "Where the issues are ($GITHUB_REPOSITORY).", HelpName = "OWNER/NAME" };
        var api = new Option<string?>("--api") { Description = "Address of GitHub's API ($GITHUB_API_URL).", HelpName = "URL" };
        var today = new DateOption("--today", "The day on which to look for silent machines.");
        var command = new Command("notify", "Keep an issue for each new change and each silent machine.") { dryRun, github, repository, api, today };
        options.AddSourcesTo(command);
        command.Validators.Add(result =>
        {
            if (result.GetValue(dryRun) == result.GetValue(github)) result.AddError("notify: say either --dry-run or --github");
        });
        command.SetAction(async (parsed, stop) =>
        {
            var notices = NoticesOf(options.Of(parsed), parsed.GetValue(today) ?? DateOnly.FromDateTime(DateTime.UtcNow));
            if (parsed.GetValue(dryRun))
            {
                terminal.Line(NoticeJson.Of(notices));
                return ExitCode.Fine;
            }

            using var issues = new GitHubIssues(
                new Uri(Setting(parsed.GetValue(api), "GITHUB_API_URL", "--api"), UriKind.Absolute),
                Setting(parsed.GetValue(repository), "GITHUB_REPOSITORY", "--repository"),
                Setting(null, TokenVariable, TokenVariable));
            await Keep(terminal, issues, notices, stop);
            return ExitCode.Fine;
        });
        return command;
    }

    private static IReadOnlyList<Notice> NoticesOf(BuildOptions options, DateOnly today)
    {
        var project = Project.Read(options);
        var sources = SourcesFile.Read(project.Paths.DataFile("sources.yaml"), ProjectPaths.NameOf("sources.yaml"), new List<LeftOut>());
        var expected = sources.Where(source => source.Folder is not null)
            .SelectMany(source => source.Machines.Where(machine => machine.IsAvailable).Select(machine => (source.Source.Slug, machine.Name)))
            .ToHashSet();
        return [.. ChangeNotices.Of(project.Farm), .. SilenceNotices.Of(project.Farm, machine => expected.Contains((machine.Source.Slug, machine.Name)), today)];
    }

    private static async Task Keep(Terminal terminal, GitHubIssues issues, IReadOnlyList<Notice> notices, CancellationToken stop)
    {
        var steps = NoticePlan.Of(notices, await issues.List(stop));
        foreach (var step in steps)
        {
            await issues.Do(step, stop);
            terminal.Line(Terminal.Clean($"{step.Kind}: {(step.Number is { } number ? FormattableString.Invariant($"#{number} ") : "")}{step.Notice?.Title ?? step.Comment}"));
        }

        if (steps.Count == 0) terminal.Line("The issues are as they should be.");
    }

    private static string Setting(string? option, string variable, string name) =>
        option ?? (Environment.GetEnvironmentVariable(variable) is { Length: > 0 } value ? value
        : throw new BrrrException(name, "is not given", $"set ${variable}"));
}
