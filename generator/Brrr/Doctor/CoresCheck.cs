using Brrr.Results;

namespace Brrr.Doctor;

/// <summary>Linux: whether the processors that shall measure are there, and kept free of everything else.</summary>
internal static class CoresCheck
{
    private const string Processors = "/sys/devices/system/cpu";

    private const string Disturbed = "the scheduler puts other processes onto the core that measures";

    public static IEnumerable<Finding> Of(Patient patient)
    {
        var isolated = CpuList.Of(patient.Files.Text($"{Processors}/isolated"));
        if (patient.Cores.Count == 0) return [NobodyChose(isolated)];

        var cores = CpuList.Text(patient.Cores);
        var online = CpuList.Of(patient.Files.Text($"{Processors}/online"));
        var absent = patient.Cores.Where(cpu => online.Count > 0 && !online.Contains(cpu)).ToList();
        if (absent.Count > 0) return [Absent(absent, online)];
        if (!isolated.IsSupersetOf(patient.Cores))
        {
            return [new Finding("cores-shared", FindingSeverity.Warning, $"CPU {cores} is chosen and not isolated", cores, Disturbed, KernelLine(cores))];
        }

        return CpuList.Of(patient.Files.Text($"{Processors}/nohz_full")).IsSupersetOf(patient.Cores) ? [] : [Ticking(cores)];
    }

    private static Finding NobodyChose(IReadOnlySet<int> isolated) => isolated.Count > 0
        ? new Finding(
            "cores-unused",
            FindingSeverity.Warning,
            $"CPU {CpuList.Text(isolated)} is isolated, and nobody chose it",
            CpuList.Text(isolated),
            "the benchmarks run on the cores that everything else uses, too",
            $"--cores {CpuList.Text(isolated)}, and the same as 'cores' in data/sources.yaml")
        : new Finding(
            "cores-not-chosen",
            FindingSeverity.Info,
            "no CPU is chosen to measure",
            "",
            Disturbed,
            "choose one: --cores, and the same as 'cores' in data/sources.yaml");

    private static Finding Absent(IEnumerable<int> absent, IEnumerable<int> online) => new(
        "cores-absent",
        FindingSeverity.Error,
        $"CPU {CpuList.Text(absent)} is chosen, and only {CpuList.Text(online)} is online",
        CpuList.Text(absent),
        "pyperf can't pin its workers",
        $"choose of {CpuList.Text(online)}");

    private static Finding Ticking(string cores) => new(
        "cores-ticking",
        FindingSeverity.Info,
        $"the kernel's tick interrupts CPU {cores} (not in nohz_full)",
        cores,
        "hundreds of short interruptions a second: a little slower, a little more scatter",
        KernelLine(cores));

    private static string KernelLine(string cores) =>
        $"add 'isolcpus={cores} nohz_full={cores} rcu_nocbs={cores}' to the kernel's command line (Raspberry Pi: /boot/firmware/cmdline.txt, others: /etc/default/grub), then reboot";
}
