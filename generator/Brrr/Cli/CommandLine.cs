using System.CommandLine;
using System.CommandLine.Help;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>All verbs, and what the program answers to a wrong command line.</summary>
internal static class CommandLine
{
    private const string DefaultVerb = "build";

    /// <summary>Runs the verb that the arguments name, <c>build</c> where they name none, and says what it could not do.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static int Run(IReadOnlyList<string> arguments, Terminal terminal)
    {
        try
        {
            return RunVerb(arguments, terminal);
        }
        catch (BrrrException fault)
        {
            terminal.ErrorLine("brrr: " + Terminal.Clean(fault.Message));
            return ExitCode.Failed;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            terminal.ErrorLine("brrr: the disk refuses: " + Terminal.Clean(fault.Message) + "; free space there, or let this user read and write");
            return ExitCode.Failed;
        }
    }

    private static int RunVerb(IReadOnlyList<string> arguments, Terminal terminal)
    {
        var root = new RootCommand("A performance dashboard for CPython's JIT: pyperf results in, a static site and its data out.")
        {
            BuildCommand.Create(terminal),
            ServeCommand.Create(terminal),
            CompareCommand.Create(terminal),
            ChangesCommand.Create(terminal),
            CheckCommand.Create(terminal),
            DoctorCommand.Create(terminal),
            IngestCommand.Create(terminal),
            SuggestEventsCommand.Create(terminal),
            InitCommand.Create(terminal),
            SampleCommand.Create(terminal),
            SourcesCommand.Create(terminal),
            CacheCommand.Create(terminal),
            MatrixCommand.Create(terminal),
            RecordFailureCommand.Create(terminal),
            NotifyCommand.Create(terminal),
            PublishCommand.Create(terminal),
        };
        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { } help) help.Action = new HelpWithExamples();

        var parsed = root.Parse([.. WithVerb(arguments, root)], new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples) return WrongUsage(parsed, arguments, terminal);
        return parsed.Invoke(new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
    }

    private static IEnumerable<string> WithVerb(IReadOnlyList<string> arguments, RootCommand root)
    {
        var isBare = arguments.Count == 0 || (arguments[0].StartsWith('-') && !IsKnown(root, arguments[0]));
        return isBare ? arguments.Prepend(DefaultVerb) : arguments;
    }

    private static bool IsKnown(RootCommand root, string name) =>
        root.Options.Any(option => option.Name == name || option.Aliases.Contains(name));

    private static int WrongUsage(ParseResult parsed, IReadOnlyList<string> arguments, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        var isUnknownVerb = command is RootCommand && arguments.Count > 0;
        var errors = isUnknownVerb ? [$"there is no verb '{arguments[0]}'"] : parsed.Errors.Select(error => error.Message);
        foreach (var error in errors) terminal.ErrorLine("brrr: " + Terminal.Clean(error));
        foreach (var word in isUnknownVerb ? [arguments[0]] : parsed.UnmatchedTokens)
        {
            var known = command.Subcommands.Select(each => each.Name).Concat(command.Options.SelectMany(each => each.Aliases.Prepend(each.Name)));
            if (NearestName.To(word, known) is { } nearest) terminal.ErrorLine($"brrr: did you mean '{nearest}'?");
        }

        terminal.ErrorLine($"brrr: '{(command is RootCommand ? "brrr" : "brrr " + command.Name)} --help' shows how to use it");
        return ExitCode.WrongUsage;
    }
}
