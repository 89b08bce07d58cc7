using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One series of a machine.</summary>
internal sealed class SeriesFields(SeriesAnalysis analysis)
{
    /// <summary>Id of the comparison.</summary>
    public string Comparison { get; } = analysis.Series.Definition.Id;

    /// <summary>Number of nightly pairs.</summary>
    public int Pairs { get; } = analysis.Series.Comparisons.Count;

    /// <summary>Id of the oldest pair.</summary>
    public string First { get; } = analysis.Series.Comparisons[0].Pair.Id;

    /// <summary>Id of the newest pair.</summary>
    public string Latest { get; } = analysis.Series.Latest.Pair.Id;

    /// <summary>Noise between nights of ln(speedup); borrowed while the epoch is young; null where nothing counts.</summary>
    public double? Sigma { get; } = analysis.Latest?.Noise?.Sigma;

    /// <summary>Smallest relative step that one night could have shown; null where nothing counts.</summary>
    public double? Detectable { get; } = analysis.Latest?.Detectable;

    /// <summary>Oldest first; at least one.</summary>
    public IReadOnlyList<EpochFields> Epochs { get; } =
        [.. analysis.Epochs.Select(epoch => new EpochFields(epoch.Number, epoch.First.Pair.Id, epoch.Last.Pair.Id, epoch.Reason))];
}
