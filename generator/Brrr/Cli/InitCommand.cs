using System.CommandLine;
using Brrr.Founding;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr init</c>: a clone of the project becomes a new owner's.</summary>
internal static class InitCommand
{
    public static Command Create(Terminal terminal)
    {
        var title = new Option<string>("--title") { Description = "What the pages are called.", HelpName = "TITLE", Required = true };
        var repository = new Option<string>("--repository") { Description = "Your repository on GitHub.", HelpName = "OWNER/NAME", Required = true };
        var siteUrl = new Option<string?>("--site-url") { Description = "Where the pages will be (GitHub Pages' own address).", HelpName = "URL" };
        var machine = new Option<string[]>("--machine")
        {
            Description = "A machine that measures; repeat it for each. FLAGS are those of both its builds, such as TAILCALL.",
            HelpName = PlannedMachine.Grammar,
            Required = true,
        };
        var data = new Option<string?>("--data") { Description = "Folder of the configuration (data).", HelpName = "DIR" };
        var force = new Option<bool>("--force") { Description = "Replace files that somebody edited." };
        title.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string>() is not { } text || string.IsNullOrWhiteSpace(text) || text.Any(char.IsControl)) result.AddError("--title: write a text of one line");
        });
        siteUrl.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } address && !WebAddress.IsSafe(address)) result.AddError($"--site-url: '{address}' is no http or https address");
        });
        var command = new Command("init", "Write data/*.yaml for a farm of your own.") { title, repository, siteUrl, machine, data, force };
        command.Validators.Add(result =>
        {
            try
            {
                _ = new FarmPlan("", result.GetValue(repository) ?? "", null, [.. (result.GetValue(machine) ?? []).Select(PlannedMachine.Parse)]);
            }
            catch (BrrrException fault)
            {
                result.AddError(fault.Message);
            }
        });
        command.SetAction(parsed =>
        {
            var plan = new FarmPlan(
                parsed.GetRequiredValue(title), parsed.GetRequiredValue(repository), parsed.GetValue(siteUrl), [.. parsed.GetRequiredValue(machine).Select(PlannedMachine.Parse)]);
            var folder = Path.GetFullPath(parsed.GetValue(data) ?? ProjectPaths.Find(null, null).Data);
            DataFolder.Write(folder, FoundedFiles.Of(plan), parsed.GetValue(force));
            terminal.Output.Write(NextSteps(plan, folder));
            return ExitCode.Fine;
        });
        return command;
    }

    private static string NextSteps(FarmPlan plan, string folder)
    {
        var settings = $"https://github.com/{plan.Repository}/settings";
        var runners = plan.Machines.Select(machine => $"       {machine.Name} ({machine.OperatingSystem}): ./config.sh --url https://github.com/{plan.Repository} --token TOKEN --name {machine.Name} --labels {machine.Name}");
        return $"""
            Wrote dashboard.yaml, sources.yaml, events.yaml, triage.yaml and withheld.yaml to {folder}

            Next steps:
              1. Look at data/sources.yaml: the hardware in words, and on Linux the processor to measure on ('cores').
                 'brrr check' says whether all is well. Commit and push.
              2. Register each machine's runner: {settings}/actions/runners/new shows how, and has the TOKEN.
            {string.Join('\n', runners)}
                 On Windows it is config.cmd. Run it as a service, as a user that is good for nothing else.
              3. Ask the machine whether it is fit: 'brrr doctor', on the machine itself.
              4. Let the jobs do their work: {settings}/actions
                 "Allow all actions"; "Require approval for all external contributors"; "Read repository contents" is enough, since each job
                 asks for what it needs; "Allow GitHub Actions to create and approve pull requests" for the weekly suggestions of events.
              5. Switch the pages on: {settings}/pages
                 "Deploy from a branch", gh-pages, / (root); the branch is there after the first publish. They will be at {plan.SiteUrl}
              6. Measure a first night by hand: https://github.com/{plan.Repository}/actions/workflows/nightly.yml, "Run workflow".

            The article site/articles/run-your-own.md has all of it step by step, and what can go wrong.

            """.ReplaceLineEndings("\n");
    }
}
