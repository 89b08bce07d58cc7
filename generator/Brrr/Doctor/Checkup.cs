namespace Brrr.Doctor;

/// <summary>All checks, in the order in which a person would go through them.</summary>
internal static class Checkup
{
    /// <summary>What the numbers depend on: looked at before and after a run.</summary>
    private static readonly Func<Patient, IEnumerable<Finding>>[] Settings = [ClockCheck.Of, SwapCheck.Of];

    private static readonly Func<Patient, Counters, IEnumerable<Finding>>[] Measurements =
        [FirmwareCheck.Of, ThrottleCheck.Of, TemperatureCheck.Of, LoadCheck.Of, CpuUseCheck.Of];

    private static readonly Func<Patient, IEnumerable<Finding>>[] OfLinux =
        [GovernorCheck.Of, TurboCheck.Of, AslrCheck.Of, CoresCheck.Of, SiblingCheck.Of, IrqCheck.Of];

    private static readonly Func<Patient, IEnumerable<Finding>>[] OfMacOs = [PowerSourceCheck.Of, BackgroundCheck.Of];

    private static readonly Func<Patient, IEnumerable<Finding>>[] OfWindows = [PowerPlanCheck.Of, DefenderCheck.Of];

    /// <summary>What it takes to build and to start: no matter once a run is over.</summary>
    private static readonly Func<Patient, IEnumerable<Finding>>[] Readiness = [DiskCheck.Of, PythonCheck.Of, CompilerCheck.Of, LlvmCheck.Of];

    private static readonly Func<Patient, IEnumerable<Finding>>[] ReadinessOfLinux = [PerfCheck.Of];

    private static readonly Func<Patient, IEnumerable<Finding>>[] ReadinessOfWindows = [LongPathsCheck.Of, PermissionsCheck.Of];

    /// <summary>Everything that is found, the gravest first.</summary>
    public static IReadOnlyList<Finding> Of(Patient patient, Counters counters)
    {
        var own = patient.System switch { SystemKind.Linux => OfLinux, SystemKind.MacOs => OfMacOs, _ => OfWindows };
        var readiness = patient.System switch { SystemKind.Linux => ReadinessOfLinux, SystemKind.Windows => ReadinessOfWindows, _ => [] };
        var checks = patient.Before is null ? [.. Settings, .. own, .. Readiness, .. readiness] : Settings.Concat(own);
        return [.. Measurements.SelectMany(check => check(patient, counters)).Concat(checks.SelectMany(check => check(patient))).OrderByDescending(finding => finding.Severity)];
    }
}
