using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>
/// Linux: pyperf starts many processes so that the random layout of memory averages out; without it all share one layout.
/// Source: pyperf documentation, "system tune", ASLR.
/// </summary>
internal static class AslrCheck
{
    private const string Setting = "/proc/sys/kernel/randomize_va_space";

    private const int Full = 2;

    public static IEnumerable<Finding> Of(Patient patient) => patient.Files.Number(Setting) is { } value and not Full
        ?
        [
            new Finding(
                "aslr",
                FindingSeverity.Warning,
                $"the layout of memory is {(value == 0 ? "not" : "only partly")} random (randomize_va_space is {value})",
                $"{value}",
                "all processes share one layout, whose luck looks like a speedup",
                $"echo {Full} | sudo tee {Setting}"),
        ]
        : [];
}
