using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Linux: which rule chooses the processor's frequency.</summary>
internal static class GovernorCheck
{
    private const string Processors = "/sys/devices/system/cpu";

    /// <summary>The governor that never waits for load before it speeds up.</summary>
    private const string Steady = "performance";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        var driver = patient.Files.Text($"{Processors}/cpu{patient.Measuring.First()}/cpufreq/scaling_driver");
        foreach (var group in patient.Measuring.GroupBy(cpu => patient.Files.Text($"{Processors}/cpu{cpu}/cpufreq/scaling_governor"), StringComparer.Ordinal))
        {
            if (group.Key is null or Steady) continue;

            // Under intel_pstate and amd-pstate "powersave" still follows the load; under all others it is the lowest frequency.
            var isLowest = group.Key == "powersave" && driver?.Contains("pstate", StringComparison.Ordinal) != true;
            yield return new Finding(
                "governor",
                isLowest ? FindingSeverity.Error : FindingSeverity.Warning,
                $"the governor of CPU {CpuList.Text(group)} is {group.Key}{(driver is null ? "" : $" (driver {driver})")}",
                group.Key,
                isLowest ? "everything runs at the lowest frequency" : "the frequency follows the load, so that short benchmarks begin slow and scatter",
                "echo performance | sudo tee /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor");
        }
    }
}
