namespace Brrr.Loading;

/// <summary>
/// How much results may ask for. Real files have 2 MB, 130 benchmarks and 9,000 values; <c>limits</c> in <c>dashboard.yaml</c> allows more or less.
/// </summary>
internal sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of the JSON of one file, unpacked.</summary>
    public long Bytes { get; init; } = 256L << 20;

    /// <summary>Bytes of one text or number.</summary>
    public int TokenBytes { get; init; } = 1 << 20;

    /// <summary>Lists and objects within each other.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Benchmarks of one file.</summary>
    public int Benchmarks { get; init; } = 10_000;

    /// <summary>Values of all benchmarks of one file together.</summary>
    public int Values { get; init; } = 5_000_000;

    /// <summary>Characters of the name of a benchmark, or of a tag.</summary>
    public int NameCharacters { get; init; } = 200;

    /// <summary>Tags of one benchmark.</summary>
    public int Tags { get; init; } = 50;

    /// <summary>Results files of one source.</summary>
    public int Files { get; init; } = 200_000;

    /// <summary>What to do about a limit that is exceeded.</summary>
    /// <param name="key">Its key in <c>dashboard.yaml</c>.</param>
    public static string Remedy(string key) => $"if it must be so, raise {NameOf(key)}";

    /// <summary>Where a limit is set.</summary>
    public static string NameOf(string key) => $"'{key}' of 'limits' in data/dashboard.yaml";
}
