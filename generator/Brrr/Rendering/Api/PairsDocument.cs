namespace Brrr.Rendering.Api;

/// <summary><c>nights.json</c>: one summary a pair, oldest first.</summary>
internal sealed class PairsDocument(IReadOnlyList<PairSummary> pairs) : ApiDocument("nights.json")
{
    /// <summary>Oldest first.</summary>
    public IReadOnlyList<PairSummary> Pairs { get; } = pairs;
}
