namespace Brrr.Doctor;

/// <summary>What a machine counts and measures by itself, taken before and after a run so that the difference speaks of the run.</summary>
/// <param name="Load">Processes that run or wait, the last minute's mean; on Windows busy processors at this moment. Null where nobody can say.</param>
/// <param name="Temperature">Hottest sensor in degrees Celsius; null where there is none.</param>
/// <param name="ThrottleEvents">How often the processor throttled itself since boot; null where it does not count.</param>
/// <param name="FirmwareFlags">A Raspberry Pi's <c>get_throttled</c>; null for other machines.</param>
/// <param name="Processes">Processor seconds since their start by the name of living processes; those below a second are left out.</param>
internal sealed record Counters(double? Load, double? Temperature, long? ThrottleEvents, int? FirmwareFlags, IReadOnlyDictionary<string, double> Processes)
{
    public static Counters Of(Patient patient) => new(
        LoadAverage.Of(patient),
        Thermometer.Hottest(patient),
        Thermometer.ThrottleEvents(patient),
        FirmwareState.Read(patient)?.Bits,
        ProcessTimes.Of(patient));
}
