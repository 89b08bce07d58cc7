using System.Diagnostics;

namespace Brrr.Tests.Cli;

/// <summary>The program as a person starts it: its own process, its own exit code.</summary>
internal sealed record BrrrProcess(int ExitCode, string Output, string Error)
{
    /// <summary>The program where its own project builds it: beside the tests it is slower while lines are counted.</summary>
    public static string Program { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Runs it to its end in a folder.</summary>
    public static BrrrProcess RunIn(string folder, params string[] arguments)
    {
        using var process = Start(folder, new Dictionary<string, string>(), arguments);
        return EndOf(process);
    }

    /// <summary>Runs it in the repository, with variables of the environment.</summary>
    public static BrrrProcess RunWith(IReadOnlyDictionary<string, string> variables, params string[] arguments) => RunWithIn(Repository.Root, variables, arguments);

    /// <summary>Runs it in a folder, with variables of the environment.</summary>
    public static BrrrProcess RunWithIn(string folder, IReadOnlyDictionary<string, string> variables, params string[] arguments)
    {
        using var process = Start(folder, variables, arguments);
        return EndOf(process);
    }

    /// <summary>Runs it in the repository, and kills it (SIGKILL) when the time is over.</summary>
    public static void RunFor(TimeSpan time, params string[] arguments)
    {
        using var process = Start(Repository.Root, new Dictionary<string, string>(), arguments);
        if (process.WaitForExit(time)) return;
        process.Kill();
        process.WaitForExit();
    }

    private static Process Start(string folder, IReadOnlyDictionary<string, string> variables, string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Program, .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in variables) start.Environment[name] = value;
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start");
    }

    private static BrrrProcess EndOf(Process process)
    {
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new BrrrProcess(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <param name="tests">Ends with configuration and framework, as the program's folder does.</param>
    private static string Find(DirectoryInfo tests) =>
        Path.Combine(Repository.Root, "generator", "Brrr", "bin", tests.Parent?.Name ?? "", tests.Name, "brrr.dll");
}
