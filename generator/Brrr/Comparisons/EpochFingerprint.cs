using Brrr.Pyperf;

namespace Brrr.Comparisons;

/// <summary>
/// What must stay the same for two nights of a series to share their noise: host, kernel, compiler, configure flags (but those that the comparison
/// itself changes), pyperformance and the benchmarks' own code, of both sides. What a file does not state counts as unchanged.
/// </summary>
internal sealed class EpochFingerprint
{
    private static readonly string[] Names = ["host", "kernel", "compiler", "configure flags", "pyperformance", "benchmark code"];

    private readonly Sides[] values;

    private EpochFingerprint(Sides[] values) => this.values = values;

    public static EpochFingerprint Of(ResultPair pair)
    {
        var (before, after) = (pair.Base.Suite.Metadata, pair.Head.Suite.Metadata);
        var flags = SharedFlags(before.ConfigureFlags, after.ConfigureFlags);
        return new EpochFingerprint(
        [
            new(before.Hostname, after.Hostname),
            new(Kernel(before), Kernel(after)),
            new(before.Compiler, after.Compiler),
            new(flags, flags),
            new(before.Pyperformance, after.Pyperformance),
            new(before.BenchmarkHash, after.BenchmarkHash),
        ]);
    }

    /// <summary>Whether two pairs state the same: most nights do, and then their fingerprints need not be found.</summary>
    public static bool AreAlike(ResultPair one, ResultPair other) =>
        AreAlike(one.Base.Suite.Metadata, other.Base.Suite.Metadata) && AreAlike(one.Head.Suite.Metadata, other.Head.Suite.Metadata);

    private static bool AreAlike(SuiteMetadata one, SuiteMetadata other) =>
        one.Hostname == other.Hostname
        && one.Platform == other.Platform
        && one.Compiler == other.Compiler
        && one.ConfigureFlags == other.ConfigureFlags
        && one.Pyperformance == other.Pyperformance
        && one.BenchmarkHash == other.BenchmarkHash;

    /// <summary>What differs from an earlier fingerprint, in words; null where nothing does.</summary>
    public string? ChangeSince(EpochFingerprint earlier)
    {
        var changes = Names
            .Zip(earlier.values, values)
            .Where(each => each.Third.DiffersFrom(each.Second))
            .Select(each => $"{each.First} changed from {each.Second} to {each.Third.Over(each.Second)}")
            .ToList();
        return changes.Count > 0 ? string.Join("; ", changes) : null;
    }

    /// <summary>This fingerprint, completed by what an earlier one states and this does not.</summary>
    public EpochFingerprint Over(EpochFingerprint earlier) => new([.. values.Zip(earlier.values, (now, then) => now.Over(then))]);

    /// <summary>"Linux-6.8" of "Linux-6.8.0-85-generic-aarch64-with-glibc2.39".</summary>
    private static string? Kernel(SuiteMetadata metadata)
    {
        if (metadata.Platform?.Split('-') is not [var name, var release, ..]) return metadata.Platform;
        return name + "-" + string.Join('.', release.Split('.').Take(2));
    }

    /// <summary>Without what the comparison changes; null where a side states none, because then nobody knows what it changes.</summary>
    private static string? SharedFlags(string? before, string? after)
    {
        if (before is null || after is null) return null;
        return string.Join(' ', before.Split(' ', StringSplitOptions.RemoveEmptyEntries).Intersect(after.Split(' '), StringComparer.Ordinal));
    }

    /// <summary>What each side states; null for one that does not.</summary>
    private readonly record struct Sides(string? Before, string? After)
    {
        public bool DiffersFrom(Sides earlier) => Differs(Before, earlier.Before) || Differs(After, earlier.After);

        public Sides Over(Sides earlier) => new(Before ?? earlier.Before, After ?? earlier.After);

        public override string ToString() => Before == After || After is null ? Before ?? "" : Before is null ? After : $"{Before} / {After}";

        private static bool Differs(string? now, string? then) => now is not null && then is not null && now != then;
    }
}
