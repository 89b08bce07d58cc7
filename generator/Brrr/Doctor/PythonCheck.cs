using System.Globalization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Whether there is a Python that can build the JIT and start pyperformance.</summary>
internal static class PythonCheck
{
    /// <summary>What CPython's <c>Tools/jit/README.md</c> asks for.</summary>
    private static readonly Version Oldest = new(3, 11);

    public static IEnumerable<Finding> Of(Patient patient)
    {
        string[] programs = patient.System == SystemKind.Windows ? ["python", "py"] : ["python3", "python"];
        var output = programs.Select(program => patient.Commands.Output(program, "--version")).FirstOrDefault(text => text?.StartsWith("Python ", StringComparison.Ordinal) == true);
        if (output is null)
        {
            yield return Made(FindingSeverity.Error, "there is no Python", "");
            yield break;
        }

        var text = output["Python ".Length..].Split('\n')[0].Trim();
        if (PythonVersion.TryParse(text, out var version) && new Version(version.Major, version.Minor) < Oldest)
            yield return Made(FindingSeverity.Warning, string.Create(CultureInfo.InvariantCulture, $"Python is {text}, and building the JIT needs {Oldest}"), text);
        else
            yield return new Finding("python", FindingSeverity.Info, $"Python is {text}", text, "none", "");

        Finding Made(FindingSeverity severity, string what, string value) => new(
            "python",
            severity,
            what,
            value,
            "nothing can be built or measured",
            patient.System switch
            {
                SystemKind.Linux => "sudo apt install python3 python3-venv",
                SystemKind.MacOs => "brew install python",
                _ => "winget install Python.Python.3.13",
            });
    }
}
