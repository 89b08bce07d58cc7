namespace Brrr.Rendering.Api;

/// <summary><c>csv/nights.csv</c>: what <c>nights.json</c> says, a pair a line, oldest first; intervals are two columns.</summary>
internal static class NightsCsv
{
    private const string Low = "Lower end";

    private const string High = "Upper end";

    /// <summary>Its columns; each but a part of an interval is a field of <c>nights.json</c>.</summary>
    public static IReadOnlyList<CsvColumn<PairSummary>> Columns { get; } =
    [
        new("id", pair => pair.Id),
        new("source", pair => pair.Source),
        new("machine", pair => pair.Machine),
        new("machineSlug", pair => pair.MachineSlug),
        new("date", pair => pair.Date),
        new("commitDate", pair => pair.CommitDate),
        new("runDate", pair => pair.RunDate),
        new("commit", pair => pair.Commit),
        new("commitFull", pair => pair.CommitFull),
        new("version", pair => pair.Version),
        new("fork", pair => pair.Fork),
        new("ref", pair => pair.Ref),
        new("comparison", pair => pair.Comparison),
        new("kind", pair => pair.Kind),
        new("baseFlags", pair => pair.Base.Flags, "base.flags"),
        new("headFlags", pair => pair.Head.Flags, "head.flags"),
        new("benchmarks", pair => pair.Benchmarks),
        new("speedup", pair => pair.Speedup),
        new("benchmarksAll", pair => pair.BenchmarksAll),
        new("speedupAll", pair => pair.SpeedupAll),
        new("faster", pair => pair.Faster),
        new("slower", pair => pair.Slower),
        new("same", pair => pair.Same),
        new("unclear", pair => pair.Unclear),
        new("significantFaster", pair => pair.SignificantFaster),
        new("significantSlower", pair => pair.SignificantSlower),
        new("measurementLow", pair => pair.Intervals.Measurement?[0], "intervals.measurement", Low),
        new("measurementHigh", pair => pair.Intervals.Measurement?[1], "intervals.measurement", High),
        new("reproducibilityLow", pair => pair.Intervals.Reproducibility?[0], "intervals.reproducibility", Low),
        new("reproducibilityHigh", pair => pair.Intervals.Reproducibility?[1], "intervals.reproducibility", High),
        new("suiteLow", pair => pair.Intervals.Suite?[0], "intervals.suite", Low),
        new("suiteHigh", pair => pair.Intervals.Suite?[1], "intervals.suite", High),
        new("verdict", pair => pair.Verdict),
        new("verdictProvisional", pair => pair.VerdictProvisional),
        new("sigma", pair => pair.Sigma),
        new("detectable", pair => pair.Detectable),
        new("winRate", pair => pair.WinRate),
        new("hptReliability", pair => pair.Hpt?.Reliability, "hpt.reliability"),
        new("hptDirection", pair => pair.Hpt?.Direction, "hpt.direction"),
        new("hptP90", pair => pair.Hpt?.P90, "hpt.p90"),
        new("hptP95", pair => pair.Hpt?.P95, "hpt.p95"),
        new("hptP99", pair => pair.Hpt?.P99, "hpt.p99"),
        new("memoryRatio", pair => pair.MemoryRatio),
        new("memoryLow", pair => pair.MemoryInterval?[0], "memoryInterval", Low),
        new("memoryHigh", pair => pair.MemoryInterval?[1], "memoryInterval", High),
        new("memoryTrusted", pair => pair.MemoryTrusted),
        new("epoch", pair => pair.Epoch),
        new("withheld", pair => pair.Withheld),
        new("flaggedJitOff", pair => pair.FlaggedJitOff),
        new("sample", pair => pair.Sample),
    ];
}
