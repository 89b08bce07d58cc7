using System.Globalization;

namespace Brrr.Doctor;

/// <summary>A process of macOS.</summary>
/// <param name="Name">Of its program.</param>
/// <param name="Percent">What it uses of one processor at this moment.</param>
/// <param name="Seconds">Processor seconds since its start.</param>
internal sealed record MacProcess(string Name, double Percent, double Seconds)
{
    public static IReadOnlyList<MacProcess> All(Patient patient) =>
        [.. (patient.Commands.Output("ps", "-Ac", "-o", "pcpu,time,comm") ?? "").Split('\n').Skip(1).Select(Of).OfType<MacProcess>()];

    private static MacProcess? Of(string line) =>
        line.Trim().Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) is [var percent, var time, var name]
            && double.TryParse(percent, NumberStyles.Float, CultureInfo.InvariantCulture, out var share)
            ? new MacProcess(name, share, InSeconds(time))
            : null;

    /// <summary>"134:05.87" is minutes and seconds; more colons, greater units.</summary>
    private static double InSeconds(string time) => time.Split(':').Aggregate(
        0.0, (sum, part) => (sum * 60) + (double.TryParse(part, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0));
}
