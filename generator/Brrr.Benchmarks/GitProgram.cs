using System.Diagnostics;

namespace Brrr.Benchmarks;

/// <summary>The <c>git</c> of this computer.</summary>
internal static class GitProgram
{
    /// <summary>Runs it to its end.</summary>
    /// <exception cref="InvalidOperationException">It is not installed, or fails.</exception>
    public static string Run(string folder, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true }) ?? throw new InvalidOperationException("git does not start");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"git {arguments[0]} ended with {process.ExitCode}");
    }
}
