using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Brrr.Cli;

/// <summary>The usual help, with an example for each verb and the exit codes below.</summary>
internal sealed class HelpWithExamples : SynchronousCommandLineAction
{
    private static readonly (string Verb, string Line)[] Examples =
    [
        ("build", "brrr build --results ../pyperf_bench/results --output _site"),
        ("serve", "brrr serve --port 8000 --watch"),
        ("compare", "brrr compare interpreter.json jit.json --sort speedup"),
        ("changes", "brrr changes --since 2026-06-01 --machine ripley --exit-code"),
        ("check", "brrr check data/results"),
        ("doctor", "brrr doctor --machine ripley --cores 5 --flags JIT --cpython ../cpython --json --output before.json"),
        ("ingest", "brrr ingest pyperformance.json --machine ripley --flags JIT --commit SHA --commit-date \"$(git show -s --format=%cI)\" --version 3.16.0a0 --gzip"),
        ("suggest-events", "brrr suggest-events --repository ../cpython --since 2026-06-01 --write"),
        ("init", "brrr init --title 'Our JIT' --repository owner/name --machine pi5:'Raspberry Pi OS':aarch64 --machine mini:macOS:arm64:TAILCALL"),
        ("sample", "brrr sample --nights 30 --seed 42 --output data/sample/results"),
        ("sources", "brrr sources --offline"),
        ("cache", "brrr cache --prune"),
        ("matrix", "brrr matrix --machines blueberry,ripley --flags \"none;JIT\""),
        ("record-failure", "brrr record-failure --machine ripley --flags JIT --commit SHA --commit-date 2026-06-18T09:30:00+02:00 --step build --reason \"make ended with 2\""),
        ("notify", "brrr notify --dry-run"),
        ("publish", "brrr publish --dry-run"),
    ];

    public override int Invoke(ParseResult parseResult)
    {
        new HelpAction().Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command;
        output.WriteLine("Examples:");
        foreach (var (_, line) in Examples.Where(example => command is RootCommand || example.Verb == command.Name)) output.WriteLine("  " + line);
        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0  fine");
        output.WriteLine("  1  the work could not be done (check, doctor --fail-on: there are problems)");
        output.WriteLine("  2  wrong usage");
        output.WriteLine("  3  changes --exit-code: there is a new regression");
        return ExitCode.Fine;
    }
}
