using System.Management.Automation;
using System.Management.Automation.Runspaces;

namespace Brrr.Tests.Workflows;

/// <summary>The script that measures: for Linux and macOS as its own process, for Windows in PowerShell's engine, which runs wherever .NET does.</summary>
internal static class MeasuringScript
{
    public const string Unix = "measure.sh";

    public const string Windows = "measure.ps1";

    /// <summary>Runs it to its end.</summary>
    public static void Run(string script, IReadOnlyDictionary<string, string> settings)
    {
        if (script == Unix) Tool.RunIn(Repository.Root, settings, "sh", FarmScript.At(script));
        else RunInEngine(FarmScript.At(script), settings);
    }

    private static void RunInEngine(string path, IReadOnlyDictionary<string, string> settings)
    {
        var before = settings.Keys.ToDictionary(name => name, Environment.GetEnvironmentVariable);
        foreach (var (name, value) in settings) Environment.SetEnvironmentVariable(name, value);
        try
        {
            using var space = RunspaceFactory.CreateRunspace(InitialSessionState.CreateDefault2());
            space.Open();
            using var shell = PowerShell.Create(space);
            shell.AddCommand(path).Invoke();
        }
        finally
        {
            foreach (var (name, value) in before) Environment.SetEnvironmentVariable(name, value);
        }
    }
}
