using System.Diagnostics;
using Xunit;

namespace Brrr.Tests.Workflows;

/// <summary>A program that is not the project's own, run to its end.</summary>
internal sealed record Tool(int ExitCode, string Output)
{
    /// <summary>The program's full path; null where it is not installed.</summary>
    public static string? Find(string name) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    /// <summary>The program's full path; skips the test, and says why, where it is not installed.</summary>
    public static string Require(string name, string how)
    {
        var path = Find(name);
        Assert.SkipWhen(path is null, $"{name} is not installed; {how}");
        return path ?? "";
    }

    /// <summary>Runs it in a folder, without anything that the caller's environment says of the farm.</summary>
    public static Tool RunIn(string folder, IReadOnlyDictionary<string, string> settings, string program, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(IsOfTheFarm).ToList()) start.Environment.Remove(name);
        foreach (var (name, value) in settings) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program + " does not start");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new Tool(process.ExitCode, output + error.GetAwaiter().GetResult());
    }

    private static bool IsOfTheFarm(string name) => name.StartsWith("BRRR_", StringComparison.Ordinal) || name.StartsWith("GITHUB_", StringComparison.Ordinal);
}
