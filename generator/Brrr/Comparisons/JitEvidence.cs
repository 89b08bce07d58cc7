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
    /// <param name="usual">Median logarithm of a benchmark's speedup in the series so far, 0 where it has none; null for a young series.</param>
    /// <param name="sigma">Noise of a benchmark; null where it has none.</param>
    public static string? Against(Comparison comparison, Func<string, double>? usual, Func<string, double?> sigma)
    {
        var definition = comparison.Pair.Definition;
        if (!definition.Head.Contains(Jit) || definition.Base.Contains(Jit)) return null;
        return ContradictingFlags(comparison.Pair) ?? SameValues(comparison) ?? (usual is null ? NothingMoved(comparison) : ColdBenchmarks(comparison, usual, sigma));
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
        comparison.Benchmarks.Count > 0 && comparison.Benchmarks.All(benchmark => benchmark.HasSameTimes)
            ? "both files hold the same values"
            : null;

    /// <summary>The median of a benchmark is asked for only where it may decide: one that is hot and moved ends the question.</summary>
    private static string? ColdBenchmarks(Comparison comparison, Func<string, double> usual, Func<string, double?> sigma)
    {
        if (comparison.Benchmarks.Any(benchmark => !IsWithinNoise(benchmark) && IsHot(benchmark))) return null;
        var hot = comparison.Benchmarks.Count(IsHot);
        return hot >= FewestHot ? FormattableString.Invariant($"the {hot} benchmarks that the JIT usually moves by 10 % or more are all within noise of 1") : null;

        bool IsHot(BenchmarkComparison benchmark) => Math.Abs(usual(benchmark.Name)) >= Hot;

        bool IsWithinNoise(BenchmarkComparison benchmark) =>
            Math.Abs(benchmark.Speedup.Log) <= NoiseFactor * Math.Max(LeastNoise, sigma(benchmark.Name) ?? 0);
    }

    private static string? NothingMoved(Comparison comparison) =>
        comparison.Benchmarks.Count >= 2 * FewestHot && comparison.Benchmarks.All(benchmark => Math.Abs(benchmark.Speedup.Log) < Moved)
            ? "no benchmark moved by 5 % or more"
            : null;
}
