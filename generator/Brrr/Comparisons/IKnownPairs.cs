namespace Brrr.Comparisons;

/// <summary>The numbers of pairs that were compared before. Several threads may ask.</summary>
internal interface IKnownPairs
{
    /// <summary>The numbers of two files; null where they are not known.</summary>
    public PairNumbers? Find(ResultPair pair);

    /// <summary>Keeps the numbers of two files.</summary>
    public void Keep(ResultPair pair, PairNumbers numbers);
}
