using System.ComponentModel;
using System.Diagnostics;

namespace Brrr.Doctor;

/// <summary>What a machine's own commands print: run on it, or recorded. Each runs at most once.</summary>
internal sealed class CommandRunner
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(15);

    private readonly Dictionary<string, string?> outputs = new(StringComparer.Ordinal);
    private readonly Func<string, string[], string?> run;

    private CommandRunner(Func<string, string[], string?> run) => this.run = run;

    /// <summary>Runs programs on this machine.</summary>
    public static CommandRunner OfMachine() => new(Run);

    /// <summary>Recorded outputs by their command lines; any other program is not there.</summary>
    public static CommandRunner Recorded(IReadOnlyDictionary<string, string> outputs) =>
        new((program, arguments) => outputs.GetValueOrDefault(string.Join(' ', arguments.Prepend(program))));

    /// <summary>What the program prints, without white space around it; null where it is absent, fails or takes more than 15 seconds.</summary>
    public string? Output(string program, params string[] arguments)
    {
        var line = string.Join(' ', arguments.Prepend(program));
        if (!outputs.TryGetValue(line, out var output)) outputs[line] = output = run(program, arguments)?.Trim();
        return output;
    }

    /// <summary>The same of a line of PowerShell.</summary>
    public string? PowerShell(string line) => Output("powershell", "-NoProfile", "-NonInteractive", "-Command", line);

    private static string? Run(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start);
            if (process is null) return null;
            process.StandardInput.Close();
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            if (process.WaitForExit(Patience) && Task.WaitAll([output, error], Patience)) return process.ExitCode == 0 ? output.Result : null;
            process.Kill(entireProcessTree: true);
            return null;
        }
        catch (Exception fault) when (fault is Win32Exception or InvalidOperationException or IOException)
        {
            return null;
        }
    }
}
