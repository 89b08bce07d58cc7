using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>A pair and its commit.</summary>
internal sealed class CommitFields(ResultPair pair)
{
    /// <summary>Id of the pair.</summary>
    public string Pair { get; } = pair.Id;

    /// <summary>Longest prefix of the hash that is known.</summary>
    public string Commit { get; } = pair.Head.CommitFull;
}
