using System.Globalization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Whether a build and its profile have room.</summary>
internal static class DiskCheck
{
    private const double Gibibyte = 1024.0 * 1024 * 1024;

    /// <summary>GiB that an optimised build with its profile, a virtual environment and a night's result take.</summary>
    private const double Needed = 3;

    private const double Comfortable = 10;

    public static IEnumerable<Finding> Of(Patient patient)
    {
        if (patient.FreeBytes / Gibibyte is not { } free || free >= Comfortable) yield break;
        var text = free.ToString("0.0", CultureInfo.InvariantCulture);
        yield return new Finding(
            "disk",
            free < Needed ? FindingSeverity.Error : FindingSeverity.Warning,
            $"{text} GiB of disk are free",
            text,
            free < Needed ? "the build or the run ends half-way" : "a full disk slows file benchmarks down, and ends the next night",
            "remove old builds and logs from the runner's folder");
    }
}
