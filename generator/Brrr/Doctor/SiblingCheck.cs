using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Linux: two logical processors of one core share its units and caches.</summary>
internal static class SiblingCheck
{
    public static IEnumerable<Finding> Of(Patient patient)
    {
        var siblings = patient.Cores
            .SelectMany(cpu => CpuList.Of(patient.Files.Text($"/sys/devices/system/cpu/cpu{cpu}/topology/thread_siblings_list")))
            .Where(cpu => !patient.Cores.Contains(cpu))
            .ToList();
        if (siblings.Count == 0) yield break;
        yield return new Finding(
            "sibling",
            FindingSeverity.Warning,
            $"CPU {CpuList.Text(siblings)} is the other half of a chosen core",
            CpuList.Text(siblings),
            "whatever runs on the other half takes up to half of the core away",
            string.Join(" && ", siblings.Select(cpu => $"echo 0 | sudo tee /sys/devices/system/cpu/cpu{cpu}/online")));
    }
}
