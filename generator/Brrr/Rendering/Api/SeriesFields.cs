using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One series of a machine.</summary>
internal sealed class SeriesFields(Series series)
{
    /// <summary>Id of the comparison.</summary>
    public string Comparison { get; } = series.Definition.Id;

    /// <summary>Number of nightly pairs.</summary>
    public int Pairs { get; } = series.Comparisons.Count;

    /// <summary>Id of the oldest pair.</summary>
    public string First { get; } = series.Comparisons[0].Pair.Id;

    /// <summary>Id of the newest pair.</summary>
    public string Latest { get; } = series.Latest.Pair.Id;

    /// <summary>Noise between nights of ln(speedup); null before there is enough.</summary>
    public double? Sigma { get; init; }

    /// <summary>Smallest relative step that one night could have shown; null before there is a noise.</summary>
    public double? Detectable { get; init; }

    public IReadOnlyList<EpochFields> Epochs { get; init; } = [];
}
