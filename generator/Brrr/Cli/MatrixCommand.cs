using System.CommandLine;
using Brrr.Loading;
using Brrr.Measuring;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr matrix</c>: which machine measures what, for the nightly workflow.</summary>
internal static class MatrixCommand
{
    public static Command Create(Terminal terminal)
    {
        var machines = new Option<string?>("--machines") { Description = "Only these, joined by commas; all available ones where none is named.", HelpName = "M,M" };
        var flags = new Option<string?>("--flags") { Description = "These builds in place of each machine's own, joined by semicolons; 'none' is the interpreter.", HelpName = "F;F,F" };
        var commit = new Option<string?>("--commit") { Description = "Leave out what data/results already has of this commit.", HelpName = "SHA" };
        var fork = new Option<string>("--fork") { Description = "The fork that has the commit.", HelpName = "F", DefaultValueFactory = _ => SourcesFile.UpstreamFork };
        var force = new Option<bool>("--force") { Description = "Measure again what is there." };
        var github = new Option<bool>("--github") { Description = "Write lines for $GITHUB_OUTPUT: matrix, runtimes, legs (their number)." };
        var data = new Option<string?>("--data") { Description = "Folder of the configuration.", HelpName = "DIR" };
        var command = new Command("matrix", "Say which machine measures which builds, as a workflow's matrix.") { machines, flags, commit, fork, force, github, data };
        command.SetAction(parsed =>
        {
            var paths = ProjectPaths.Find(parsed.GetValue(data), null);
            var faults = new List<LeftOut>();
            var sources = SourcesFile.Read(paths.DataFile("sources.yaml"), ProjectPaths.NameOf("sources.yaml"), faults);
            foreach (var fault in faults) terminal.ErrorLine("brrr: " + Terminal.Clean(fault.ToString()));
            var legs = Matrix.Of(sources, new MatrixRequest(
                Words(parsed.GetValue(machines), ','),
                [.. Words(parsed.GetValue(flags), ';').Select(BuildFlags.Parse)],
                parsed.GetValue(force) ? null : parsed.GetValue(commit),
                parsed.GetValue(fork) ?? ""));
            if (parsed.GetValue(github)) WriteOutputs(terminal, legs);
            else terminal.Line(MatrixJson.Of(legs));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void WriteOutputs(Terminal terminal, IReadOnlyList<MatrixLeg> legs)
    {
        terminal.Line("matrix=" + MatrixJson.Of(legs));
        terminal.Line("runtimes=" + MatrixJson.RuntimesOf(legs));
        terminal.Line(FormattableString.Invariant($"legs={legs.Count}"));
    }

    private static string[] Words(string? text, char separator) => (text ?? "").Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
