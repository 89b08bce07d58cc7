using System.Globalization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Whether heat slowed the processor down: Intel's counts on Linux, the speed limit of macOS.</summary>
internal static class ThrottleCheck
{
    private const string Cool = "cool it: clean the fans, free the vents, a cooler room";

    public static IEnumerable<Finding> Of(Patient patient, Counters counters)
    {
        if (SpeedLimit(patient) is { } limit and < 100)
        {
            yield return new Finding(
                "throttled",
                FindingSeverity.Error,
                string.Create(CultureInfo.InvariantCulture, $"heat limits the processor to {limit} % of its speed now"),
                string.Create(CultureInfo.InvariantCulture, $"{limit}"),
                "everything looks slower than it is",
                Cool);
        }

        if (counters.ThrottleEvents is not { } events) yield break;
        var since = patient.Before?.Counters.ThrottleEvents;
        if (events - (since ?? 0) is var count && count <= 0) yield break;
        var text = string.Create(CultureInfo.InvariantCulture, $"{count}");
        yield return since is null
            ? new Finding("throttled-before", FindingSeverity.Info, $"heat slowed the processor down {text} times since boot", text, "it may happen again during the run", Cool)
            : new Finding("throttled-meanwhile", FindingSeverity.Error, $"heat slowed the processor down {text} times during the run", text, "parts of the run are slower than others", Cool);
    }

    /// <summary>Per cent, from "CPU_Speed_Limit = 80" of <c>pmset -g therm</c>; null where macOS does not say.</summary>
    private static int? SpeedLimit(Patient patient) => patient.System == SystemKind.MacOs
        && (patient.Commands.Output("pmset", "-g", "therm") ?? "").Split('\n').FirstOrDefault(line => line.Contains("CPU_Speed_Limit", StringComparison.Ordinal)) is { } line
        && int.TryParse(line.Split('=')[^1], NumberStyles.Integer, CultureInfo.InvariantCulture, out var limit) ? limit : null;
}
