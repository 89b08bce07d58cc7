using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>macOS: what feeds the machine, and whether it saves.</summary>
internal static class PowerSourceCheck
{
    private const string Saves = "lower frequencies and the efficiency cores: everything looks slower";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        if (patient.Commands.Output("pmset", "-g", "batt")?.Contains("'Battery Power'", StringComparison.Ordinal) == true)
            yield return new Finding("on-battery", FindingSeverity.Error, "it runs on battery", "Battery Power", Saves, "plug the charger in");

        var settings = (patient.Commands.Output("pmset", "-g") ?? "").Split('\n').Select(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (settings.Any(words => words is ["lowpowermode" or "powermode", "1", ..]))
            yield return new Finding("low-power-mode", FindingSeverity.Error, "low-power mode is on", "1", Saves, "sudo pmset -a lowpowermode 0");
    }
}
