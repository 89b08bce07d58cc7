using Brrr.Pyperf;

namespace Brrr.Comparisons;

/// <summary>
/// "Is the JIT even on?" A build can lose its JIT without a word (a wrong LLVM, a wrong flag), and then both sides are the same program.
/// </summary>
internal static class JitEvidence
{
    private const string Jit = "JIT";
    private const string JitOption = "--enable-experimental-jit";

    /// <summary>A benchmark that the JIT usually moves by so much (10 %) is hot.</summary>
    private static readonly double Hot = Math.Log(1.10);

    /// <summary>Without a history: a JIT moves at least some benchmarks by so much (5 %).</summary>
    private static readonly double Moved = Math.Log(1.05);

    private const int FewestHot = 3;
    private const double NoiseFactor = 3;
    private const double LeastNoise = 0.01;

    /// <summary>Why the head of a pair seems to run without a JIT; null where it shows one, or where the comparison is not about the JIT.</summary>
    /// <param name="comparison">The pair.</param>
    /// <param name="usual">Median logarithm of each benchmark's speedup in the series so far; empty for a young series.</param>
    /// <param name="sigma">Noise of each benchmark.</param>
    public static string? Against(Comparison comparison, IReadOnlyDictionary<string, double> usual, IReadOnlyDictionary<string, double> sigma)
    {
        var definition = comparison.Pair.Definition;
        if (!definition.Head.Contains(Jit) || definition.Base.Contains(Jit)) return null;
        return ContradictingFlags(comparison.Pair) ?? SameValues(comparison) ?? ColdBenchmarks(comparison, usual, sigma);
    }

    private static string? ContradictingFlags(ResultPair pair)
    {
        if (IsJitConfigured(pair.Head.Suite.Metadata) == false) return "the head's file says JIT, and its configure flags do not";
        return IsJitConfigured(pair.Base.Suite.Metadata) == true ? "the base's configure flags say JIT, and its file does not" : null;
    }

    /// <summary>Whether the configure flags ask for a JIT that is on by default; null where the file states none.</summary>
    private static bool? IsJitConfigured(SuiteMetadata metadata)
    {
        if (metadata.ConfigureFlags is not { } flags) return null;
        var option = flags.Split([' ', '\''], StringSplitOptions.RemoveEmptyEntries).LastOrDefault(word => word.StartsWith(JitOption, StringComparison.Ordinal));
        return option is not null && option[JitOption.Length..] is "" or "=yes";
    }

    private static string? SameValues(Comparison comparison) =>
        comparison.Benchmarks.Count > 0 && comparison.Benchmarks.All(benchmark => benchmark.Base.ProcessMeans.AsSpan().SequenceEqual(benchmark.Head.ProcessMeans))
            ? "both files hold the same values"
            : null;

    private static string? ColdBenchmarks(Comparison comparison, IReadOnlyDictionary<string, double> usual, IReadOnlyDictionary<string, double> sigma)
    {
        var hot = comparison.Benchmarks.Where(benchmark => Math.Abs(usual.GetValueOrDefault(benchmark.Name)) >= Hot).ToList();
        if (hot.Count >= FewestHot)
        {
            return hot.TrueForAll(benchmark => Math.Abs(benchmark.Speedup.Log) <= NoiseFactor * Math.Max(LeastNoise, sigma.GetValueOrDefault(benchmark.Name)))
                ? FormattableString.Invariant($"the {hot.Count} benchmarks that the JIT usually moves by 10 % or more are all within noise of 1")
                : null;
        }

        var hasHistory = usual.Count > 0;
        if (hasHistory || comparison.Benchmarks.Count < 2 * FewestHot) return null;
        var moved = comparison.Benchmarks.Count(benchmark => Math.Abs(benchmark.Speedup.Log) >= Moved);
        return moved == 0 ? "no benchmark moved by 5 % or more" : null;
    }
}
