namespace Brrr.Comparisons;

/// <summary>What was found of series before. Several threads may ask.</summary>
internal interface IKnownSeries
{
    /// <summary>What was found of nights of this name; null where nothing is known.</summary>
    public SeriesState? Find(string digest);

    /// <summary>Keeps what was found of them.</summary>
    public void Keep(string digest, SeriesState state);
}
