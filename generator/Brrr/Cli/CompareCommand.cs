using System.CommandLine;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr compare</c>: two pyperf files in the terminal.</summary>
internal static class CompareCommand
{
    public static Command Create(Terminal terminal)
    {
        var before = new Argument<string>("BASE") { Description = "pyperf file that is measured against." };
        var after = new Argument<string>("HEAD") { Description = "pyperf file that is judged." };
        var format = new Option<string>("--format") { Description = "text, markdown or json.", HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
        var sort = new Option<string>("--sort") { Description = "name, or speedup (fastest first).", HelpName = "ORDER", DefaultValueFactory = _ => "name" };
        var all = new Option<bool>("--all", "-a") { Description = "A row for benchmarks that are not significant, too." };
        format.AcceptOnlyFromAmong("text", "markdown", "json");
        sort.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, "name", "speedup");
        var command = new Command("compare", "Compare two pyperf files.") { before, after, format, sort, all };
        command.SetAction(parsed =>
        {
            var bySpeedup = string.Equals(parsed.GetValue(sort), "speedup", StringComparison.OrdinalIgnoreCase);
            var limits = ProjectLimits.Here();
            var table = CompareTable.Of(
                SuiteFile.Read(parsed.GetRequiredValue(before), limits),
                SuiteFile.Read(parsed.GetRequiredValue(after), limits),
                Excluded(),
                new CompareOptions(parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), bySpeedup, parsed.GetValue(all)));
            terminal.Output.Write(parsed.GetValue(format) switch
            {
                "json" => table.ToJson(),
                "markdown" => table.ToMarkdown(),
                _ => table.ToText(terminal),
            });
            return ExitCode.Fine;
        });
        return command;
    }

    /// <summary>The names that the project around leaves out of its headline; the defaults elsewhere.</summary>
    private static IReadOnlySet<string> Excluded()
    {
        try
        {
            var data = ProjectPaths.Find(null, null).Data;
            return DashboardFile.Read(Path.Combine(data, "dashboard.yaml"), "dashboard.yaml", new List<LeftOut>()).Exclude;
        }
        catch (BrrrException)
        {
            return Dashboard.Default.Exclude;
        }
    }
}
