using System.Globalization;
using Brrr.Cli;

namespace Brrr.Tests.Cli;

/// <summary>
/// A verb in the repository's folder, in the tests' own process: as a person starts it but for the process, which takes longer to start than most verbs take.
/// </summary>
internal static class Verb
{
    /// <summary>Runs it to its end.</summary>
    public static BrrrProcess Run(params string[] arguments)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        using var error = new StringWriter(CultureInfo.InvariantCulture);
        var code = CommandLine.Run(arguments, new Terminal(TextWriter.Synchronized(output), TextWriter.Synchronized(error), isInteractive: false, hasColor: false));
        return new BrrrProcess(code, output.ToString(), error.ToString());
    }
}
