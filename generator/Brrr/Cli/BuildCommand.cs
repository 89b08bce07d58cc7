using System.CommandLine;
using System.Diagnostics;

namespace Brrr.Cli;

/// <summary><c>brrr build</c>: results in, site out. Also what runs with no verb.</summary>
internal static class BuildCommand
{
    public static Command Create(Terminal terminal)
    {
        var options = new BuildCommandOptions();
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Say nothing but errors." };
        var verbose = new Option<bool>("--verbose", "-v") { Description = "List everything that was left out." };
        var strict = new Option<bool>("--strict") { Description = "Fail when anything was left out." };
        var command = new Command("build", "Build the site from results.") { quiet, verbose, strict };
        options.AddTo(command);
        command.SetAction(parsed => Run(terminal, options.Of(parsed), parsed.GetValue(quiet), parsed.GetValue(verbose), parsed.GetValue(strict)));
        return command;
    }

    private static int Run(Terminal terminal, BuildOptions options, bool isQuiet, bool isVerbose, bool isStrict)
    {
        var watch = Stopwatch.StartNew();
        var summary = ReadingProgress.Show(terminal, isQuiet, progress => SiteBuild.Run(options, progress));
        if (!isQuiet)
        {
            BuildReport.Write(terminal, summary, watch.Elapsed, isVerbose);
            terminal.Line("To see it: brrr serve (or: dotnet run --project generator/Brrr -- serve)");
        }

        if (!isStrict || summary.LeftOut.Count == 0) return ExitCode.Fine;
        terminal.ErrorLine($"brrr: {summary.LeftOut.Count} left out, and --strict allows none");
        return ExitCode.Failed;
    }
}
