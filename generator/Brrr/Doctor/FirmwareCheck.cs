using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Raspberry Pi: whether the firmware slows the processor down, now, during the run or since boot.</summary>
internal static class FirmwareCheck
{
    private const string Effect = "the processor runs at a lower frequency than the nights before: everything looks slower";

    private const string Remedy = "cool it, and use the official 27 W supply with its own cable; 'vcgencmd get_throttled' gives 0x0 after a reboot";

    public static IEnumerable<Finding> Of(Patient patient, Counters counters)
    {
        if (!patient.IsRaspberryPi) yield break;
        if (counters.FirmwareFlags is not { } bits)
        {
            yield return new Finding("firmware-unknown", FindingSeverity.Info, "the firmware can't be asked whether it throttles", "", "a throttled night would not be noticed", "sudo apt install raspi-utils-core && sudo usermod -aG video $USER");
            yield break;
        }

        var state = new FirmwareState(bits);
        if (state.Now.Count > 0) yield return Made("firmware-throttled", FindingSeverity.Error, "the firmware limits the processor now: " + Words(state.Now), state);
        if (patient.Before?.Counters.FirmwareFlags is { } earlier && state.SinceThen(new FirmwareState(earlier)) is { Count: > 0 } meanwhile)
            yield return Made("firmware-throttled-meanwhile", FindingSeverity.Error, "the firmware limited the processor during the run: " + Words(meanwhile), state);
        else if (state.Since.Count > 0)
            yield return Made("firmware-throttled-before", FindingSeverity.Warning, $"the firmware limited the processor since boot, {(patient.Before is null ? "before" : "perhaps during")} the run: {Words(state.Since)}", state);
    }

    private static Finding Made(string id, FindingSeverity severity, string what, FirmwareState state) =>
        new(id, severity, $"{what} (get_throttled is {state})", state.ToString(), Effect, Remedy);

    private static string Words(IEnumerable<string> words) => string.Join(", ", words);
}
