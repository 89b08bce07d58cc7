using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>What the list of pairs and the file of one pair both say.</summary>
internal abstract class PairFields
{
    protected PairFields(Reading reading)
    {
        var comparison = reading.Comparison;
        var pair = comparison.Pair;
        Id = pair.Id;
        Source = pair.Machine.Source.Name;
        Machine = pair.Machine.Name;
        MachineSlug = pair.Machine.Slug;
        Date = pair.Date;
        CommitDate = ApiText.Instant(pair.CommitInstant);
        RunDate = ApiText.Instant(pair.RunDate);
        Commit = pair.Head.Name.Commit;
        CommitFull = pair.Head.CommitFull;
        Version = pair.Head.Name.Version.Text;
        Fork = pair.Head.Name.Fork;
        Ref = pair.Head.Name.Ref;
        Comparison = pair.Definition.Id;
        Kind = ApiText.Name(pair.Kind);
        Base = new SideSummary(pair.Base);
        Head = new SideSummary(pair.Head);
        Speedup = comparison.Speedup?.Value;
        BenchmarksAll = comparison.Benchmarks.Count;
        SpeedupAll = comparison.SpeedupAll?.Value;
        SignificantFaster = comparison.SignificantFaster;
        SignificantSlower = comparison.SignificantSlower;
        Hpt = comparison.Hpt is { } hpt ? new HptSummary(hpt) : null;
        MemoryRatio = comparison.MemoryRatio;
        MemoryInterval = ApiText.Ratios(reading.Memory);
        MemoryTrusted = comparison.IsMemoryTrusted;
        Faster = reading.CountOf(Statistics.Verdict.Faster);
        Slower = reading.CountOf(Statistics.Verdict.Slower);
        Same = reading.CountOf(Statistics.Verdict.Same);
        Unclear = reading.CountOf(Statistics.Verdict.Unclear);
        Intervals = new PairIntervals(reading);
        Verdict = reading.Verdict is { } verdict ? ApiText.Name(verdict) : null;
        VerdictProvisional = reading.Verdict is null ? null : reading.IsProvisional;
        Sigma = reading.Noise?.Sigma;
        Detectable = reading.Detectable;
        WinRate = reading.WinRate;
        Epoch = reading.Epoch;
        FlaggedJitOff = reading.JitOff is not null;
        JitOff = reading.JitOff;
        Withheld = pair.Withheld;
        Sample = pair.Machine.Source.IsSample;
    }

    /// <summary>Stable name of the pair and address of its page.</summary>
    public string Id { get; }

    /// <summary>The source's repository, or its slug.</summary>
    public string Source { get; }

    /// <summary>The machine as the files write it.</summary>
    public string Machine { get; }

    /// <summary>The machine as addresses and ids write it.</summary>
    public string MachineSlug { get; }

    /// <summary>The night's name: date of the commit in the committer's own offset.</summary>
    public DateOnly Date { get; }

    /// <summary>Instant of the commit in UTC; null where no file states it.</summary>
    public string? CommitDate { get; }

    /// <summary>When the later side began to run, by the machine's own clock (which states no zone); null where no file states it.</summary>
    public string? RunDate { get; }

    /// <summary>Short hash.</summary>
    public string Commit { get; }

    /// <summary>Longest prefix of the hash that is known.</summary>
    public string CommitFull { get; }

    /// <summary>CPython's version.</summary>
    public string Version { get; }

    /// <summary>Owner of the CPython fork.</summary>
    public string Fork { get; }

    /// <summary>Branch, tag or hash that was measured, cut to 20 characters.</summary>
    public string Ref { get; }

    /// <summary>Id of the comparison.</summary>
    public string Comparison { get; }

    /// <summary>"nightly" or "onDemand".</summary>
    public string Kind { get; }

    /// <summary>The side that is measured against.</summary>
    public SideSummary Base { get; }

    /// <summary>The side that is judged.</summary>
    public SideSummary Head { get; }

    /// <summary>Geometric mean of base over head without the excluded benchmarks; above 1 the head is faster. Null for fewer than two.</summary>
    public double? Speedup { get; }

    /// <summary>Common benchmarks, excluded ones too.</summary>
    public int BenchmarksAll { get; }

    /// <summary>The same mean over all common benchmarks.</summary>
    public double? SpeedupAll { get; }

    /// <summary>Included benchmarks whose verdict is faster; null until the series has a noise.</summary>
    public int? Faster { get; }

    /// <summary>Included benchmarks whose verdict is slower; null until the series has a noise.</summary>
    public int? Slower { get; }

    /// <summary>Included benchmarks without a measurable difference; null until the series has a noise.</summary>
    public int? Same { get; }

    /// <summary>Included benchmarks that could be either; null until the series has a noise.</summary>
    public int? Unclear { get; }

    /// <summary>Benchmarks that pyperf calls significantly faster, excluded ones too.</summary>
    public int SignificantFaster { get; }

    /// <summary>Benchmarks that pyperf calls significantly slower, excluded ones too.</summary>
    public int SignificantSlower { get; }

    public PairIntervals Intervals { get; }

    /// <summary>"faster", "slower", "same" or "unclear" by the reproducibility interval; null where there is none.</summary>
    public string? Verdict { get; }

    /// <summary>Whether the noise behind the verdict is borrowed; null where there is no verdict.</summary>
    public bool? VerdictProvisional { get; }

    /// <summary>Noise between nights of ln(speedup) as of this pair; borrowed where the verdict is provisional, null for pairs in no series.</summary>
    public double? Sigma { get; }

    /// <summary>Smallest relative change that this night would have shown (power 0.8); null for pairs in no series.</summary>
    public double? Detectable { get; }

    /// <summary>Share of the included benchmarks with a speedup above 1; null where there is none.</summary>
    public double? WinRate { get; }

    /// <summary>Null where the method refuses.</summary>
    public HptSummary? Hpt { get; }

    /// <summary>Geometric mean of head over base peak memory; above 1 the head needs more. Null where a side has none.</summary>
    public double? MemoryRatio { get; }

    /// <summary>95 % interval of that ratio with the benchmarks as a sample of programs; null for fewer than two.</summary>
    public double[]? MemoryInterval { get; }

    /// <summary>False where the memory figures are known to be wrong.</summary>
    public bool MemoryTrusted { get; }

    /// <summary>Number of the epoch in its series, from 1; null for pairs in no series.</summary>
    public int? Epoch { get; }

    /// <summary>Why the pair counts nowhere; null where it counts.</summary>
    public string? Withheld { get; }

    /// <summary>Whether the head shows no sign of a JIT: then the pair counts in no headline and no goal.</summary>
    public bool FlaggedJitOff { get; }

    /// <summary>What speaks against a JIT; null where nothing does.</summary>
    public string? JitOff { get; }

    /// <summary>Whether the numbers are made up.</summary>
    public bool Sample { get; }
}
