using System.CommandLine;
using System.Globalization;
using Brrr.Loading;
using Brrr.Results;
using Brrr.Suggesting;

namespace Brrr.Cli;

/// <summary><c>brrr suggest-events</c>: commits that may belong on the charts, and suspects for each step of a geometric mean.</summary>
internal static class SuggestEventsCommand
{
    private const string File = "events.yaml";

    public static Command Create(Terminal terminal)
    {
        var build = new BuildCommandOptions();
        var repository = new Option<string>("--repository") { Description = "A clone of CPython, bare or not; 'git clone --filter=blob:none' is enough.", HelpName = "DIR", Required = true };
        var since = new Option<DateOnly?>("--since")
        {
            Description = "Only commits of this day or later.",
            HelpName = "DATE",
            CustomParser = result =>
            {
                if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
                result.AddError($"--since: '{result.Tokens[0].Value}' is no date such as 2026-06-18");
                return null;
            },
        };
        var write = new Option<bool>("--write") { Description = "Put them into data/events.yaml." };
        var format = new Option<string>("--format") { Description = "yaml or markdown.", HelpName = "FORMAT", DefaultValueFactory = _ => "yaml" };
        format.AcceptOnlyFromAmong("yaml", "markdown");
        var command = new Command("suggest-events", "Suggest entries of data/events.yaml, and suspects for changes, from CPython's history.") { repository, since, write, format };
        build.AddSourcesTo(command);
        command.SetAction(parsed =>
        {
            var project = Project.Read(build.Of(parsed));
            using var history = CpythonHistory.Open(parsed.GetRequiredValue(repository));
            var suggestions = Suggest(project, history, parsed.GetValue(since), terminal);
            terminal.Output.Write(parsed.GetValue(format) == "markdown" ? suggestions.ToMarkdown() : suggestions.ToYaml());
            if (parsed.GetValue(write)) Write(project.Paths.DataFile(File), suggestions.Events, terminal);
            return ExitCode.Fine;
        });
        return command;
    }

    private static SuggestionText Suggest(Project project, CpythonHistory history, DateOnly? since, Terminal terminal)
    {
        var dashboard = project.Farm.Dashboard;
        if (NightlyRange.Of(project.Farm.Comparisons, history, since) is not { } range) return new SuggestionText([], [], dashboard.Cpython);
        if (range.Newer > 0) terminal.ErrorLine(FormattableString.Invariant($"brrr: warning: {range.Newer} nights are newer than the clone; fetch it"));

        var path = project.Paths.DataFile(File);
        var faults = new List<LeftOut>();
        var known = EventsFile.Read(path, ProjectPaths.NameOf(File), faults).Select(each => each.Link).OfType<string>();
        var rejected = EventsFile.ReadRejected(path, ProjectPaths.NameOf(File), faults);
        var jitFiles = new PathPatterns(dashboard.JitFiles);
        var commits = history.Between(range.UpTo, range.After, since, countsLines: false);
        return new SuggestionText(
            SuggestedEvent.Of(commits, jitFiles, dashboard.Cpython, [.. known, .. rejected]),
            ChangeSuspects.Of(project.Farm.Changes, history, jitFiles, since),
            dashboard.Cpython);
    }

    /// <exception cref="BrrrException">The file can't be written, or is laid out in another way.</exception>
    private static void Write(string path, IReadOnlyList<SuggestedEvent> events, Terminal terminal)
    {
        try
        {
            var bytes = System.IO.File.Exists(path) ? System.IO.File.ReadAllBytes(path) : [];
            var mark = bytes.AsSpan().StartsWith(System.Text.Encoding.UTF8.Preamble) ? System.Text.Encoding.UTF8.Preamble.ToArray() : [];
            var text = EventsText.Put(System.Text.Encoding.UTF8.GetString(bytes.AsSpan(mark.Length)), ProjectPaths.NameOf(File), events);
            if (events.Count > 0)
            {
                System.IO.File.WriteAllBytes(path + ".part", [.. mark, .. System.Text.Encoding.UTF8.GetBytes(text)]);
                System.IO.File.Move(path + ".part", path, overwrite: true);
            }

            terminal.ErrorLine(FormattableString.Invariant($"brrr: {events.Count} new entries in {path}"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new BrrrException(path, "can't be written: " + fault.Message, "", fault);
        }
    }
}
