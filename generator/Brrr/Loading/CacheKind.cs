namespace Brrr.Loading;

/// <summary>What a record of the cache holds.</summary>
internal enum CacheKind : byte
{
    /// <summary>What came out of a results file with these bytes.</summary>
    Plain = 1,

    /// <summary>What came out of a gzip file with these bytes.</summary>
    Packed = 2,

    /// <summary>The id of the content of a file on disk that has this path, size and time.</summary>
    Place = 3,

    /// <summary>Which commit last changed each file of a folder, as of a commit.</summary>
    Commits = 4,

    /// <summary>The values of a results file with these bytes.</summary>
    PlainValues = 5,

    /// <summary>The values of a gzip file with these bytes.</summary>
    PackedValues = 6,

    /// <summary>What two results files say of each other.</summary>
    Pair = 7,

    /// <summary>What was found of the nights of a series.</summary>
    Series = 8,

    /// <summary>What two results files say of each other on the page of their pair alone.</summary>
    PairDetails = 9,
}
