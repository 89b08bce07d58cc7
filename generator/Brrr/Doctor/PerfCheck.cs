using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Linux: whether <c>perf</c> may look into a benchmark that got slower.</summary>
internal static class PerfCheck
{
    private const string Setting = "/proc/sys/kernel/perf_event_paranoid";

    private const int OwnKernelProfile = 1;

    public static IEnumerable<Finding> Of(Patient patient) => patient.Files.Number(Setting) is { } value and > OwnKernelProfile
        ?
        [
            new Finding(
                "perf",
                FindingSeverity.Info,
                $"perf may not profile the kernel (perf_event_paranoid is {value})",
                $"{value}",
                "none: it only hinders who wants to find out why a benchmark got slower",
                $"echo {OwnKernelProfile} | sudo tee {Setting}"),
        ]
        : [];
}
