using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Which compiler builds CPython. It belongs to the numbers: another one is another series.</summary>
internal static class CompilerCheck
{
    private const string VisualStudio = @"C:\Program Files (x86)\Microsoft Visual Studio\Installer\vswhere.exe";

    private static readonly string[] Programs = ["cc", "gcc", "clang"];

    public static IEnumerable<Finding> Of(Patient patient)
    {
        var version = patient.System == SystemKind.Windows
            ? patient.Commands.Output(VisualStudio, "-latest", "-products", "*", "-property", "displayName")
            : Programs.Select(program => patient.Commands.Output(program, "--version")).FirstOrDefault(text => !string.IsNullOrEmpty(text));
        if (version?.Split('\n')[0].Trim() is { Length: > 0 } text)
        {
            yield return new Finding("compiler", FindingSeverity.Info, $"the compiler is {text}", text, "none, as long as it stays the same", "");
            yield break;
        }

        yield return new Finding(
            "compiler",
            FindingSeverity.Error,
            "there is no C compiler",
            "",
            "nothing can be built",
            patient.System switch
            {
                SystemKind.Linux => "sudo apt install build-essential",
                SystemKind.MacOs => "xcode-select --install",
                _ => "winget install Microsoft.VisualStudio.2022.BuildTools --override \"--add Microsoft.VisualStudio.Workload.VCTools --includeRecommended --passive\"",
            });
    }
}
