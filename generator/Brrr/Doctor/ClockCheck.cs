using System.Globalization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Whether the clock is right: results are dated by it.</summary>
internal static class ClockCheck
{
    /// <summary>This program did not exist before; a clock that says less was never set.</summary>
    private const int FirstYear = 2026;

    private const int LastYear = 2100;

    private const string Effect = "results carry a wrong time, and downloads fail for certificates of another year";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        if (patient.Now.Year is var year && year is < FirstYear or > LastYear)
            yield return Made("clock", FindingSeverity.Error, $"the clock says {Text(patient.Now)}", Text(patient.Now), patient);
        else if (patient.Before is { } before && patient.Now < before.TakenAt)
            yield return Made("clock", FindingSeverity.Error, $"the clock went back during the run, from {Text(before.TakenAt)} to {Text(patient.Now)}", Text(patient.Now), patient);
        if (NotSynchronised(patient) is { } state)
            yield return Made("clock-not-synchronised", FindingSeverity.Warning, "the clock follows no time server", state, patient);
    }

    /// <summary>What the system says where it does not follow a time server; null where it does or nobody can say.</summary>
    private static string? NotSynchronised(Patient patient) => patient.System switch
    {
        SystemKind.Linux => patient.Commands.Output("timedatectl", "show", "--property=NTPSynchronized", "--value") is "no" ? "no" : null,
        SystemKind.MacOs => patient.Commands.Output("systemsetup", "-getusingnetworktime") is { } text && text.EndsWith("Off", StringComparison.Ordinal) ? "Off" : null,
        _ => patient.Commands.Output("w32tm", "/query", "/source") switch
        {
            null => "service stopped",
            var text when text.Contains("CMOS", StringComparison.OrdinalIgnoreCase) => text,
            _ => null,
        },
    };

    private static Finding Made(string id, FindingSeverity severity, string what, string value, Patient patient) => new(
        id,
        severity,
        what,
        value,
        Effect,
        patient.System switch
        {
            SystemKind.Linux => "sudo timedatectl set-ntp true",
            SystemKind.MacOs => "sudo systemsetup -setusingnetworktime on",
            _ => "net start w32time && w32tm /resync",
        });

    private static string Text(DateTimeOffset instant) => instant.UtcDateTime.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture);
}
