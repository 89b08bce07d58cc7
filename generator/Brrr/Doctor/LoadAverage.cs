using System.Globalization;

namespace Brrr.Doctor;

/// <summary>How busy a machine is.</summary>
internal static class LoadAverage
{
    private const string PercentBusy = "(Get-CimInstance Win32_Processor | Measure-Object LoadPercentage -Average).Average";

    /// <summary>Processes that run or wait, the last minute's mean; on Windows the processors that are busy at this moment. Null where nobody can say.</summary>
    public static double? Of(Patient patient) => patient.System switch
    {
        SystemKind.Linux => First(patient.Files.Text("/proc/loadavg")),
        SystemKind.MacOs => First(patient.Commands.Output("sysctl", "-n", "vm.loadavg")?.Trim('{', '}', ' ')),
        _ => First(patient.Commands.PowerShell(PercentBusy)) / 100 * patient.Processors,
    };

    private static double? First(string? text) =>
        double.TryParse(text?.Split(' ')[0], NumberStyles.Float, CultureInfo.InvariantCulture, out var load) ? load : null;
}
