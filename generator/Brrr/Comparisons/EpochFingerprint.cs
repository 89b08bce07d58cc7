using Brrr.Pyperf;

namespace Brrr.Comparisons;

/// <summary>
/// What must stay the same for two nights of a series to share their noise: host, kernel, compiler, configure flags (but those that the comparison
/// itself changes), pyperformance and the benchmarks' own code, of both sides. What a file does not state counts as unchanged.
/// </summary>
internal sealed class EpochFingerprint
{
    private static readonly string[] Names = ["host", "kernel", "compiler", "configure flags", "pyperformance", "benchmark code"];

    private readonly string?[] values;

    private EpochFingerprint(string?[] values) => this.values = values;

    public static EpochFingerprint Of(ResultPair pair)
    {
        var (before, after) = (pair.Base.Suite.Metadata, pair.Head.Suite.Metadata);
        return new EpochFingerprint(
        [
            Both(before.Hostname, after.Hostname),
            Both(Kernel(before), Kernel(after)),
            Both(before.Compiler, after.Compiler),
            SharedFlags(before.ConfigureFlags, after.ConfigureFlags),
            Both(before.Pyperformance, after.Pyperformance),
            Both(before.BenchmarkHash, after.BenchmarkHash),
        ]);
    }

    /// <summary>What differs from an earlier fingerprint, in words; null where nothing does.</summary>
    public string? ChangeSince(EpochFingerprint earlier)
    {
        var changes = Names
            .Where((_, i) => values[i] is { } now && earlier.values[i] is { } then && now != then)
            .Select((name, _) => Sentence(name, earlier))
            .ToList();
        return changes.Count > 0 ? string.Join("; ", changes) : null;
    }

    /// <summary>This fingerprint, completed by what an earlier one states and this does not.</summary>
    public EpochFingerprint Over(EpochFingerprint earlier) => new([.. values.Select((value, i) => value ?? earlier.values[i])]);

    private string Sentence(string name, EpochFingerprint earlier)
    {
        var i = Array.IndexOf(Names, name);
        return $"{name} changed from {earlier.values[i]} to {values[i]}";
    }

    private static string? Both(string? before, string? after) => before == after ? before : before is null || after is null ? before ?? after : $"{before} / {after}";

    /// <summary>"Linux-6.8" of "Linux-6.8.0-85-generic-aarch64-with-glibc2.39".</summary>
    private static string? Kernel(SuiteMetadata metadata)
    {
        if (metadata.Platform?.Split('-') is not [var name, var release, ..]) return metadata.Platform;
        return name + "-" + string.Join('.', release.Split('.').Take(2));
    }

    private static string? SharedFlags(string? before, string? after)
    {
        if (before is null || after is null) return before ?? after;
        return string.Join(' ', before.Split(' ', StringSplitOptions.RemoveEmptyEntries).Intersect(after.Split(' '), StringComparer.Ordinal));
    }
}
