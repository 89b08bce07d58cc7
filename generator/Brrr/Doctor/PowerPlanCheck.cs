using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Windows: which power plan is active. Plans are told by their ids, since their names are translated.</summary>
internal static class PowerPlanCheck
{
    private const string Balanced = "381b4222-f694-41f0-9685-ff5bb260df2e";
    private const string Saver = "a1841308-3541-4fab-bc81-f71556f20b4a";
    private const string HighPerformance = "8c5e7fda-e8bf-4a96-9a85-a6e23a8c635c";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        var plan = patient.Commands.Output("powercfg", "/getactivescheme") ?? "";
        var remedy = "powercfg /setactive " + HighPerformance;
        if (plan.Contains(Saver, StringComparison.OrdinalIgnoreCase))
            yield return new Finding("power-plan", FindingSeverity.Error, "the power plan saves power", Saver, "the processor runs at a low frequency", remedy);
        else if (plan.Contains(Balanced, StringComparison.OrdinalIgnoreCase))
            yield return new Finding("power-plan", FindingSeverity.Warning, "the power plan is Balanced", Balanced, "cores are parked and frequencies follow the load, so that short benchmarks begin slow and scatter", remedy);
    }
}
