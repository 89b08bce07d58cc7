using System.Globalization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>macOS: whether it scans photos, indexes files or makes a backup while it shall measure.</summary>
internal static class BackgroundCheck
{
    /// <summary>Per cent of one processor.</summary>
    private const double Busy = 20;

    private const double Awake = 5;

    private static readonly (string Process, string Name, string Remedy)[] Known =
    [
        ("mediaanalysisd", "the scan of photos and videos", "launchctl disable gui/$UID/com.apple.mediaanalysisd && launchctl kill KILL gui/$UID/com.apple.mediaanalysisd"),
        ("photoanalysisd", "the analysis of photos", "launchctl disable gui/$UID/com.apple.photoanalysisd && launchctl kill KILL gui/$UID/com.apple.photoanalysisd"),
        ("mds_stores", "Spotlight's index", "sudo mdutil -a -i off"),
        ("mds", "Spotlight", "sudo mdutil -a -i off"),
        ("backupd", "Time Machine", "sudo tmutil stopbackup && sudo tmutil disable"),
    ];

    public static IEnumerable<Finding> Of(Patient patient)
    {
        var shares = MacProcess.All(patient).GroupBy(process => process.Name, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Sum(process => process.Percent), StringComparer.Ordinal);
        foreach (var (process, name, remedy) in Known)
        {
            if (!shares.TryGetValue(process, out var share) || share < Awake) continue;
            var text = share.ToString("0", CultureInfo.InvariantCulture);
            yield return new Finding(
                "background-" + process.Replace('_', '-'),
                share >= Busy ? FindingSeverity.Error : FindingSeverity.Warning,
                $"{process} ({name}) uses {text} % of a processor",
                text,
                "it takes processor, memory bandwidth and heat from the benchmarks, often for hours",
                remedy);
        }

        var status = (patient.Commands.Output("tmutil", "status") ?? "").Replace(" ", "", StringComparison.Ordinal);
        if (status.Contains("Running=1", StringComparison.Ordinal))
            yield return new Finding("time-machine", FindingSeverity.Error, "Time Machine makes a backup", "1", "it reads the disk and takes processor time from the benchmarks", "sudo tmutil stopbackup && sudo tmutil disable");
        if (patient.Commands.Output("mdutil", "-s", "/")?.Contains("Indexing enabled", StringComparison.Ordinal) == true)
            yield return new Finding("spotlight", FindingSeverity.Info, "Spotlight indexes the disk", "enabled", "it reads what a build writes, and may still do so during the run", "sudo mdutil -a -i off");
    }
}
