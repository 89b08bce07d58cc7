using System.Globalization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>
/// Who else used the processor during the run. The benchmarks' own processes have ended by then, so that what is left has lived
/// through the run; the shares are of one processor.
/// </summary>
internal static class CpuUseCheck
{
    private const double Grave = 0.25;

    private const double Notable = 0.05;

    private const int Most = 5;

    /// <summary>The runner's own programs: they wait for the run.</summary>
    private static readonly string[] Own = ["Runner.Listener", "Runner.Worker", "brrr"];

    public static IEnumerable<Finding> Of(Patient patient, Counters counters)
    {
        if (patient.Before is not { } before || (patient.Now - before.TakenAt).TotalSeconds is not (> 0 and var elapsed)) return [];
        var used = from process in counters.Processes
                   where !Own.Contains(process.Key, StringComparer.OrdinalIgnoreCase)
                   let seconds = process.Value - before.Counters.Processes.GetValueOrDefault(process.Key)
                   let share = seconds / elapsed
                   where share >= Notable
                   orderby share descending, process.Key
                   select Made(process.Key, seconds, share);
        return used.Take(Most);
    }

    private static Finding Made(string name, double seconds, double share) => new(
        "cpu-used-meanwhile",
        share >= Grave ? FindingSeverity.Error : FindingSeverity.Warning,
        string.Create(CultureInfo.InvariantCulture, $"{name} used {seconds:0} s of processor time during the run, {share * 100:0} % of a processor"),
        string.Create(CultureInfo.InvariantCulture, $"{seconds:0}"),
        "the benchmarks had less of the machine than on other nights",
        "stop it before the next night, or plan it for the day");
}
