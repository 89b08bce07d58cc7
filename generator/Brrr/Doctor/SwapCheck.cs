using System.Globalization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Linux and macOS: whether memory was short.</summary>
internal static class SwapCheck
{
    private const double Little = 64;

    public static IEnumerable<Finding> Of(Patient patient)
    {
        if (Used(patient) is not { } megabytes || megabytes < Little) yield break;
        var text = megabytes.ToString("0", CultureInfo.InvariantCulture);
        yield return new Finding(
            "swap",
            FindingSeverity.Warning,
            $"{text} MiB of memory lie in swap",
            text,
            "memory is or was short: a benchmark that waits for the disk measures the disk",
            patient.System == SystemKind.Linux ? "sudo swapoff -a && sudo swapon -a" : "close programs, or restart the machine");
    }

    /// <summary>MiB in use; null where nobody can say.</summary>
    private static double? Used(Patient patient) => patient.System switch
    {
        SystemKind.Linux => patient.Files.Text("/proc/swaps")?.Split('\n').Skip(1).Sum(line => Number(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ElementAtOrDefault(3)) / 1024),
        SystemKind.MacOs => OfMac(patient.Commands.Output("sysctl", "-n", "vm.swapusage")),
        _ => null,
    };

    /// <summary>"total = 2048.00M  used = 1031.50M  free = 1016.50M".</summary>
    private static double? OfMac(string? text)
    {
        var words = (text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var place = Array.IndexOf(words, "used");
        return place < 0 ? null : Number(words.ElementAtOrDefault(place + 2)?.TrimEnd('M'));
    }

    private static double Number(string? text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
