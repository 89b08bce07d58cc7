using System.Globalization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Linux: how far the processor is from the temperature at which it slows down.</summary>
internal static class TemperatureCheck
{
    /// <summary>Degrees at which a Raspberry Pi's firmware begins to lower the frequency (and at 85 lowers it further). Source: its documentation.</summary>
    private const double RaspberryPiLimit = 80;

    /// <summary>Most others throttle at 95 to 105 degrees.</summary>
    private const double UsualLimit = 95;

    private const double Close = 10;

    public static IEnumerable<Finding> Of(Patient patient, Counters counters)
    {
        var limit = patient.IsRaspberryPi ? RaspberryPiLimit : UsualLimit;
        if (counters.Temperature is not { } degrees || degrees < limit - Close) yield break;
        var text = degrees.ToString("0.0", CultureInfo.InvariantCulture);
        yield return new Finding(
            "temperature",
            degrees >= limit ? FindingSeverity.Error : FindingSeverity.Warning,
            string.Create(CultureInfo.InvariantCulture, $"the processor has {text} °C, and slows down at {limit}"),
            text,
            degrees >= limit ? "the processor runs slower than it could" : "the next long benchmark may reach the limit",
            "cool it: a fan or heat sink, a free vent, a cooler room; then wait until it is below 60 °C");
    }
}
