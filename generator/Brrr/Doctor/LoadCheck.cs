using System.Globalization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Whether the machine is idle before it measures. Afterwards the load is the benchmarks' own.</summary>
internal static class LoadCheck
{
    private const double Quiet = 0.5;

    public static IEnumerable<Finding> Of(Patient patient, Counters counters)
    {
        if (patient.Before is not null || counters.Load is not { } load || load <= Quiet) yield break;
        var text = load.ToString("0.00", CultureInfo.InvariantCulture);
        yield return new Finding(
            "load",
            load >= patient.Processors ? FindingSeverity.Error : FindingSeverity.Warning,
            $"the load is {text} on {patient.Processors} processors",
            text,
            "others compete for processor, caches and heat: slower, with more scatter",
            patient.System == SystemKind.Windows
                ? "Get-Process | Sort-Object CPU -Descending | Select-Object -First 10"
                : "wait some minutes after a build; 'ps -A -o pcpu,comm | sort -rn | head' says who it is");
    }
}
