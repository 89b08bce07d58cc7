using System.Globalization;

namespace Brrr.Sampling;

/// <summary>The machines of the sample farm: the kinds that a real farm has, under names that nobody takes for real ones.</summary>
internal static class SampleMachines
{
    private static readonly IReadOnlyList<SampleMachine> Kinds =
    [
        new()
        {
            Name = "pi5",
            Architecture = "aarch64",
            System = SampleSystem.Linux,
            Platform = "Linux-6.12.25-v8-aarch64-with-glibc2.36",
            Processor = "Cortex-A76",
            Processors = 4,
            Compiler = "GCC 12.2.0",
            Timer = "clock_gettime(CLOCK_MONOTONIC), resolution: 1.00 ns",
            Speedup = 1.02,
            Spread = 0.6,
            Pace = 2.1,
            Restlessness = 1.1,
        },
        new()
        {
            Name = "i5",
            Architecture = "x86_64",
            System = SampleSystem.Linux,
            Platform = "Linux-6.8.0-60-generic-x86_64-with-glibc2.39",
            Processor = "Intel(R) Core(TM) i5-8400 CPU @ 2.80GHz",
            Processors = 6,
            Compiler = "GCC 13.3.0",
            Timer = "clock_gettime(CLOCK_MONOTONIC), resolution: 1.00 ns",
            Speedup = 1.05,
            Spread = 0.8,
            Pace = 1.1,
            Restlessness = 0.95,
        },
        new()
        {
            Name = "m3",
            Architecture = "arm64",
            System = SampleSystem.MacOS,
            Platform = "macOS-15.5-arm64-arm-64bit-Mach-O",
            Processor = "Apple M3 Pro",
            Processors = 11,
            Compiler = "Clang 20.1.6",
            Timer = "mach_absolute_time(), resolution: 41.7 ns",
            Tailcall = true,
            Speedup = 1.08,
            Spread = 0.9,
            Pace = 0.52,
            Restlessness = 0.9,
        },
        new()
        {
            Name = "ryzen",
            Architecture = "amd64",
            System = SampleSystem.Windows,
            Platform = "Windows-11-10.0.26100-SP0",
            Processor = "AMD Ryzen 5 3600X 6-Core Processor",
            Processors = 12,
            Compiler = "Clang 20.1.4 (AMD64)",
            Timer = "QueryPerformanceCounter(), resolution: 100 ns",
            Tailcall = true,
            Speedup = 1.15,
            Spread = 1.05,
            Pace = 0.94,
            Restlessness = 1.05,
        },
    ];

    public static IReadOnlyList<SampleMachine> Of(int count) => [.. Enumerable.Range(0, count).Select(Machine)];

    private static SampleMachine Machine(int index)
    {
        var kind = Kinds[index % Kinds.Count];
        return index < Kinds.Count
            ? kind
            : kind with { Name = string.Create(CultureInfo.InvariantCulture, $"farm{index + 1}") };
    }
}
