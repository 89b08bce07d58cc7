using System.CommandLine;
using System.Globalization;
using Brrr.Loading;
using Brrr.Measuring;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr record-failure</c>: notes for the Status page what a machine should have measured and did not.</summary>
internal static class RecordFailureCommand
{
    public static Command Create(Terminal terminal)
    {
        var machine = Text("--machine", "The machine.", "M");
        var flags = new Option<string>("--flags") { Description = "The build.", HelpName = "F,F", DefaultValueFactory = _ => "" };
        var fork = new Option<string>("--fork") { Description = "Owner of the CPython fork.", HelpName = "F", DefaultValueFactory = _ => SourcesFile.UpstreamFork };
        var commit = Text("--commit", "Full hash of CPython's commit.", "SHA");
        var date = Text("--commit-date", "The commit's date in the committer's own offset.", "ISO");
        var step = Text("--step", "The step that failed.", "STEP");
        var reason = Text("--reason", "Why, in a line.", "TEXT");
        var url = new Option<string?>("--action-url") { Description = "Where the log is.", HelpName = "URL" };
        var folder = new Option<string?>("--failures") { Description = "Folder of the failures (data/failures).", HelpName = "DIR" };
        var command = new Command("record-failure", "Note for the Status page what a machine should have measured and did not.")
        {
            machine, flags, fork, commit, date, step, reason, url, folder,
        };
        command.SetAction(parsed =>
        {
            var failure = new Failure(
                parsed.GetRequiredValue(machine),
                DateOf(parsed.GetRequiredValue(date)),
                parsed.GetRequiredValue(commit),
                parsed.GetValue(fork) ?? "",
                parsed.GetValue(flags) is { Length: > 0 } words ? BuildFlags.Parse(words) : FlagSet.None,
                parsed.GetRequiredValue(step),
                parsed.GetRequiredValue(reason),
                WebAddress.OrNull(parsed.GetValue(url)));
            terminal.Line(FailureFile.Write(parsed.GetValue(folder) ?? ProjectPaths.Find(null, null).DataFile(FailuresFolder.Name), failure));
            return ExitCode.Fine;
        });
        return command;
    }

    private static Option<string> Text(string name, string description, string help) => new(name) { Description = description, HelpName = help, Required = true };

    /// <summary>The date as written: its offset is the committer's own, and the night is named by it.</summary>
    private static DateOnly DateOf(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? DateOnly.FromDateTime(instant.DateTime)
        : throw new BrrrException("--commit-date", $"'{text}' is no date such as 2026-06-18T09:30:00+02:00", "give what git log --format=%cI says");
}
