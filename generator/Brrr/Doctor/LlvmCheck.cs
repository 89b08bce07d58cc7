using System.Globalization;
using System.Text.RegularExpressions;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Whether the version of LLVM is there that CPython's JIT is built with; it must be that one. Apple's clang is none of them.</summary>
internal static partial class LlvmCheck
{
    private const string Jit = "JIT";

    /// <summary>What to look for where nobody says what is needed.</summary>
    private static readonly int[] Known = [21, 20, 19, 18, 17];

    public static IEnumerable<Finding> Of(Patient patient)
    {
        if (patient.Flags is { } flags && !flags.Contains(Jit)) return [];
        if (patient.LlvmScript is { } script) return Needed(script) is { } needed ? Judge(patient, needed) : [NoVersion()];
        var found = Known.Append(0).SelectMany(version => Found(patient, version)).Distinct().OrderDescending().ToList();
        if (found.Count > 0) return [new Finding("llvm", FindingSeverity.Info, $"LLVM is there in version {string.Join(", ", found)}", string.Join(",", found), "none", "")];
        return
        [
            patient.System == SystemKind.Windows
                ? new Finding("llvm", FindingSeverity.Info, "LLVM is not installed, and CPython's build fetches its own", "", "none", "")
                : new Finding("llvm", FindingSeverity.Warning, "there is no LLVM", "", "the JIT can't be built", Install(patient, Known[0])),
        ];
    }

    private static IEnumerable<Finding> Judge(Patient patient, int needed)
    {
        var found = Found(patient, needed).Concat(Found(patient, 0)).Distinct().ToList();
        if (found.Contains(needed))
        {
            yield return new Finding("llvm", FindingSeverity.Info, $"LLVM {needed} is there, as this CPython needs it", $"{needed}", "none", "");
            yield break;
        }

        var instead = found.Count > 0 ? $", and {string.Join(" and ", found)} is there" : "";
        yield return patient.System == SystemKind.Windows
            ? new Finding("llvm", FindingSeverity.Info, $"this CPython needs LLVM {needed}{instead}: its build fetches that", string.Join(",", found), "none", "")
            : new Finding("llvm", FindingSeverity.Error, $"this CPython needs LLVM {needed}{instead}", string.Join(",", found), "the JIT can't be built", Install(patient, needed));
    }

    /// <summary>Versions that clang by its plain name (0), by its name with a version and by Homebrew's folder says.</summary>
    private static IEnumerable<int> Found(Patient patient, int version)
    {
        var name = version == 0 ? "clang" : string.Create(CultureInfo.InvariantCulture, $"clang-{version}");
        string?[] outputs = [patient.Commands.Output(name, "--version"), patient.System == SystemKind.MacOs && version > 0 ? OfHomebrew(patient, version) : null];
        return outputs.OfType<string>().Select(text => Clang.Match(text)).Where(match => match.Success).Select(Number);
    }

    private static string? OfHomebrew(Patient patient, int version) =>
        patient.Commands.Output("brew", "--prefix", string.Create(CultureInfo.InvariantCulture, $"llvm@{version}")) is { Length: > 0 } folder
            ? patient.Commands.Output(folder + "/bin/clang", "--version")
            : null;

    private static string Install(Patient patient, int version) => patient.System == SystemKind.MacOs
        ? string.Create(CultureInfo.InvariantCulture, $"brew install llvm@{version}")
        : string.Create(CultureInfo.InvariantCulture, $"curl -fsSLO https://apt.llvm.org/llvm.sh && sudo bash llvm.sh {version}");

    private static Finding NoVersion() => new(
        "llvm",
        FindingSeverity.Warning,
        "Tools/jit/_llvm.py names no _LLVM_VERSION",
        "",
        "nobody knows whether the JIT can be built",
        "read Tools/jit/README.md of that CPython");

    private static int? Needed(string script) => VersionLine.Match(script) is { Success: true } match ? Number(match) : null;

    private static int Number(Match match) => int.Parse(match.Groups["version"].ValueSpan, CultureInfo.InvariantCulture);

    /// <summary>18 or "21", the plain value or the default of an environment variable.</summary>
    [GeneratedRegex("""^_LLVM_VERSION\s*(:\s*\w+\s*)?=.*?\b(?<version>\d{1,4})\b""", RegexOptions.Multiline)]
    private static partial Regex VersionLine { get; }

    [GeneratedRegex(@"(?<!Apple )clang version (?<version>\d{1,4})\.")]
    private static partial Regex Clang { get; }
}
