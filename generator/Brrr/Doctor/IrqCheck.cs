using System.Globalization;
using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Linux: whether devices interrupt the processors that measure.</summary>
internal static class IrqCheck
{
    private const string Folder = "/proc/irq";

    private const int Named = 4;

    private const string Effect = "the core that measures stops to serve disks and network: outliers, and slower nights when there is traffic";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        if (patient.Cores.Count == 0) yield break;
        var others = CpuList.Text(patient.Others);
        var isPossible = others.Length > 0;

        var standard = CpuList.OfMask(patient.Files.Text($"{Folder}/default_smp_affinity"));
        if (standard.Overlaps(patient.Cores))
        {
            yield return new Finding(
                "irq-default",
                FindingSeverity.Info,
                $"new interrupts may go to CPU {CpuList.Text(standard.Intersect(patient.Cores))}",
                CpuList.Text(standard),
                Effect,
                isPossible ? $"echo {CpuList.Mask(patient.Others)} | sudo tee {Folder}/default_smp_affinity" : "choose fewer cores");
        }

        var hits = patient.Files.Names(Folder).Where(irq => irq.All(char.IsAsciiDigit) && Targets(patient, irq).Overlaps(patient.Cores)).ToList();
        if (hits.Count == 0) yield break;
        var numbers = string.Join(' ', hits.Select(irq => int.Parse(irq, CultureInfo.InvariantCulture)).Order());
        yield return new Finding(
            "irq",
            FindingSeverity.Warning,
            $"{Count(hits)} served by CPU {CpuList.Text(patient.Cores)}: {Devices(patient, hits)}",
            numbers,
            Effect,
            isPossible ? $"sudo systemctl stop irqbalance; for irq in {numbers}; do echo {others} | sudo tee {Folder}/$irq/smp_affinity_list; done" : "choose fewer cores");
    }

    /// <summary>Where the interrupt really goes; where the kernel does not say, where it may go.</summary>
    private static IReadOnlySet<int> Targets(Patient patient, string irq) =>
        CpuList.Of(patient.Files.Text($"{Folder}/{irq}/effective_affinity_list") ?? patient.Files.Text($"{Folder}/{irq}/smp_affinity_list"));

    private static string Count(List<string> hits) => hits.Count == 1 ? "1 interrupt is" : string.Create(CultureInfo.InvariantCulture, $"{hits.Count} interrupts are");

    /// <summary>The first few by device, as the last column of <c>/proc/interrupts</c> names it.</summary>
    private static string Devices(Patient patient, List<string> hits)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in (patient.Files.Text("/proc/interrupts") ?? "").Split('\n'))
        {
            if (line.Trim().Split(':', 2) is [var number, var rest]) names[number] = rest.Split(' ')[^1];
        }

        return string.Join(", ", hits.Take(Named).Select(irq => names.TryGetValue(irq, out var name) ? $"{irq} {name}" : irq)) + (hits.Count > Named ? " and others" : "");
    }
}
