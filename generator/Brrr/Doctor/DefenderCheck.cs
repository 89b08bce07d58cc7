using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Windows: whether Defender looks into every file that a benchmark opens.</summary>
internal static class DefenderCheck
{
    public static IEnumerable<Finding> Of(Patient patient) =>
        string.Equals(patient.Commands.PowerShell("(Get-MpComputerStatus).RealTimeProtectionEnabled"), "True", StringComparison.OrdinalIgnoreCase)
            ?
            [
                new Finding(
                    "defender",
                    FindingSeverity.Warning,
                    "Defender scans in real time",
                    "True",
                    "start-up and file benchmarks measure the scanner, too",
                    "Add-MpPreference -ExclusionPath $PWD"),
            ]
            : [];
}
