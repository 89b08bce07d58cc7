using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Linux: whether the processor may exceed its base frequency for as long as it stays cool.</summary>
internal static class TurboCheck
{
    private const string Intel = "/sys/devices/system/cpu/intel_pstate/no_turbo";
    private const string Others = "/sys/devices/system/cpu/cpufreq/boost";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        if (patient.Files.Number(Intel) is { } off) return off == 0 ? [On("no_turbo is 0", "0", $"echo 1 | sudo tee {Intel}")] : [];
        return patient.Files.Number(Others) == 1 ? [On("boost is 1", "1", $"echo 0 | sudo tee {Others}")] : [];
    }

    private static Finding On(string state, string value, string remedy) => new(
        "turbo",
        FindingSeverity.Warning,
        $"turbo frequencies are on ({state})",
        value,
        "the frequency depends on temperature and on what other cores do, so that a run's later benchmarks may be slower than its first",
        remedy);
}
