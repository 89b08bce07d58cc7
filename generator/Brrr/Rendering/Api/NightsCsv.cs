namespace Brrr.Rendering.Api;

/// <summary><c>csv/nights.csv</c>: what <c>nights.json</c> says, a pair a line, oldest first; intervals are two columns.</summary>
internal static class NightsCsv
{
    private static readonly IReadOnlyList<CsvColumn<PairSummary>> Columns =
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
        new("baseFlags", pair => pair.Base.Flags),
        new("headFlags", pair => pair.Head.Flags),
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
        new("measurementLow", pair => pair.Intervals.Measurement?[0]),
        new("measurementHigh", pair => pair.Intervals.Measurement?[1]),
        new("reproducibilityLow", pair => pair.Intervals.Reproducibility?[0]),
        new("reproducibilityHigh", pair => pair.Intervals.Reproducibility?[1]),
        new("suiteLow", pair => pair.Intervals.Suite?[0]),
        new("suiteHigh", pair => pair.Intervals.Suite?[1]),
        new("verdict", pair => pair.Verdict),
        new("verdictProvisional", pair => pair.VerdictProvisional),
        new("sigma", pair => pair.Sigma),
        new("detectable", pair => pair.Detectable),
        new("winRate", pair => pair.WinRate),
        new("hptReliability", pair => pair.Hpt?.Reliability),
        new("hptDirection", pair => pair.Hpt?.Direction),
        new("hptP90", pair => pair.Hpt?.P90),
        new("hptP95", pair => pair.Hpt?.P95),
        new("hptP99", pair => pair.Hpt?.P99),
        new("memoryRatio", pair => pair.MemoryRatio),
        new("memoryLow", pair => pair.MemoryInterval?[0]),
        new("memoryHigh", pair => pair.MemoryInterval?[1]),
        new("memoryTrusted", pair => pair.MemoryTrusted),
        new("epoch", pair => pair.Epoch),
        new("withheld", pair => pair.Withheld),
        new("flaggedJitOff", pair => pair.FlaggedJitOff),
        new("sample", pair => pair.Sample),
    ];

    /// <summary>The table.</summary>
    /// <param name="pairs">In order of time: a new pair is a new line at the end.</param>
    public static byte[] Bytes(IEnumerable<PairSummary> pairs) => CsvText.Bytes(Columns, pairs);
}
