using System.CommandLine;
using Brrr.Sampling;

namespace Brrr.Cli;

/// <summary><c>brrr sample</c>: made-up results in the real grammar and shape. Same seed, same bytes.</summary>
internal static class SampleCommand
{
    public static Command Create(Terminal terminal)
    {
        var nights = new Option<int>("--nights") { Description = "How many nights.", HelpName = "N", DefaultValueFactory = _ => 30 };
        var seed = new Option<ulong>("--seed") { Description = "Where the random numbers start.", HelpName = "S", DefaultValueFactory = _ => 42 };
        var machines = new Option<int>("--machines") { Description = "How many machines.", HelpName = "M", DefaultValueFactory = _ => 4 };
        var output = new Option<string>("--output", "-o") { Description = "Folder for the bm-* directories.", HelpName = "DIR", Required = true };
        AtLeastOne(nights);
        AtLeastOne(machines);
        var command = new Command("sample", "Make made-up results, for trying things out.") { nights, seed, machines, output };
        command.SetAction(parsed =>
        {
            var folder = parsed.GetRequiredValue(output);
            var summary = SampleFarm.Write(new SampleOptions
            {
                Nights = parsed.GetValue(nights),
                Seed = parsed.GetValue(seed),
                Machines = parsed.GetValue(machines),
                Output = folder,
            });
            terminal.Line(FormattableString.Invariant($"Wrote {summary.Files} files of {summary.Commits} commits, {summary.Bytes / 1e6:F1} MB, to {folder}"));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void AtLeastOne(Option<int> option) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<int>() < 1) result.AddError($"{option.Name}: must be at least 1");
    });
}
