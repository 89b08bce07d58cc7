using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>What a pair says by itself, without its history.</summary>
internal sealed class Comparison : SuiteComparison
{
    /// <param name="pair">Both results.</param>
    /// <param name="exclude">Names that the headline leaves out.</param>
    private Comparison(ResultPair pair, IReadOnlySet<string> exclude)
        : base(SuiteOf(pair.Base), SuiteOf(pair.Head), exclude) => Pair = pair;

    public ResultPair Pair { get; }

    /// <summary>Compares the sides of a pair.</summary>
    /// <param name="pair">Both results.</param>
    /// <param name="exclude">Names that the headline leaves out.</param>
    public static Comparison Of(ResultPair pair, IReadOnlySet<string> exclude) => new(pair, exclude);

    private static MeasuredSuite SuiteOf(Result result) => new(result.Suite, result.LeftOutBenchmarks);
}
