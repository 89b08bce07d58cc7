namespace Brrr.Rendering.Api;

/// <summary><c>nights.json</c>: one summary a pair, oldest first.</summary>
internal sealed class PairsDocument(IReadOnlyList<PairSummary> pairs) : ApiDocument("nights.json")
{
    public IReadOnlyList<PairSummary> Pairs { get; } = pairs;
}
