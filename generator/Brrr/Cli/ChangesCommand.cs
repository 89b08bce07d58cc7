using System.CommandLine;
using System.Text;
using Brrr.Rendering.Api;
using Brrr.Statistics;

namespace Brrr.Cli;

/// <summary><c>brrr changes</c>: regressions and improvements in the terminal, newest first.</summary>
internal static class ChangesCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new BuildCommandOptions();
        var since = new DateOption("--since", "Only changes of this night or later.");
        var machine = new Option<string?>("--machine") { Description = "Only this machine (name or slug).", HelpName = "M" };
        var benchmark = new Option<string?>("--benchmark") { Description = "Only this benchmark; 'all' for the geometric mean.", HelpName = "B" };
        var format = new Option<string>("--format") { Description = "text, markdown or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        var exitCode = new Option<bool>("--exit-code")
        {
            Description = "End with 3 when there is a new regression: one that nobody triaged and that did not recover, since --since, else of the newest night.",
        };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        var command = new Command("changes", "List regressions and improvements.") { since, machine, benchmark, format, exitCode };
        options.AddSourcesTo(command);
        command.SetAction(parsed =>
        {
            var farm = Project.Read(options.Of(parsed)).Farm;
            var filter = new ChangeFilter(parsed.GetValue(since), parsed.GetValue(machine), parsed.GetValue(benchmark));
            var changes = farm.Changes.Where(change => change.State != ChangeState.Withdrawn && filter.Accepts(change)).ToList();
            terminal.Output.Write(parsed.GetValue(format) switch
            {
                "json" => Encoding.UTF8.GetString(ApiJson.Bytes(new ChangesDocument([.. changes.Select(change => new ChangeFields(change, farm.Dashboard.Cpython))], null, []))),
                "markdown" => ChangeTable.ToMarkdown(changes, farm.Dashboard.Cpython),
                _ => ChangeTable.ToText(changes, farm.Dashboard.Cpython, terminal),
            });
            return parsed.GetValue(exitCode) && changes.Exists(change => filter.IsNewRegression(change)) ? ExitCode.NewRegression : ExitCode.Fine;
        });
        return command;
    }
}
