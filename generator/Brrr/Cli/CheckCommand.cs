using System.CommandLine;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary><c>brrr check</c>: every problem of result files and configuration, without a build.</summary>
internal static class CheckCommand
{
    public static Command Create(Terminal terminal)
    {
        var paths = new Argument<string[]>("PATH")
        {
            Description = "Result files, folders of bm-* directories, or configuration files; the project's data folder where none is named.",
            Arity = ArgumentArity.ZeroOrMore,
            DefaultValueFactory = _ => [],
        };
        var command = new Command("check", "Validate result files and configuration without building.") { paths };
        command.SetAction(parsed => Run(terminal, parsed.GetValue(paths) ?? []));
        return command;
    }

    private static int Run(Terminal terminal, string[] paths)
    {
        var examination = new Examination();
        if (paths.Length == 0) examination.OfProject(ProjectPaths.Find(null, null).Data);
        foreach (var path in paths) examination.Of(path);

        foreach (var problem in examination.Problems) terminal.Line($"{(problem.Severity == Severity.Error ? "error" : "warning")}: {Terminal.Clean(problem.ToString())}");
        var errors = examination.Problems.Count(problem => problem.Severity == Severity.Error);
        terminal.Line(FormattableString.Invariant($"{examination.Files} files, {errors} errors, {examination.Problems.Count - errors} warnings"));
        return errors == 0 ? ExitCode.Fine : ExitCode.Failed;
    }
}
