using System.Diagnostics;

namespace Brrr.Tests.Cli;

/// <summary>The program as a person starts it: its own process, its own exit code.</summary>
internal sealed record BrrrProcess(int ExitCode, string Output, string Error)
{
    private static string Program { get; } = Path.Combine(AppContext.BaseDirectory, "brrr.dll");

    /// <summary>Runs it to its end in a folder. What it keeps for the next time goes with it: a test must not see what another version once read.</summary>
    public static BrrrProcess RunIn(string folder, params string[] arguments)
    {
        using var state = new TemporaryFolder();
        return RunWith(new Dictionary<string, string?> { ["BRRR_STATE"] = state.Root }, folder, arguments);
    }

    /// <summary>Runs it to its end with an environment of its own.</summary>
    public static BrrrProcess RunWith(IReadOnlyDictionary<string, string?> environment, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment) start.Environment[name] = value;
        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BrrrProcess(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>Runs it in the repository.</summary>
    public static BrrrProcess Run(params string[] arguments) => RunIn(Repository.Root, arguments);
}
