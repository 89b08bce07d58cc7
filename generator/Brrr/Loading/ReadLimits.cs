namespace Brrr.Loading;

/// <summary>How much one results file may ask for. Real files have 2 MB, 130 benchmarks and 9,000 values.</summary>
internal sealed record ReadLimits
{
    public static ReadLimits Default { get; } = new();

    /// <summary>Bytes of JSON, unpacked.</summary>
    public long Bytes { get; init; } = 256L << 20;

    /// <summary>Bytes of one text or number.</summary>
    public int TokenBytes { get; init; } = 1 << 20;

    public int Benchmarks { get; init; } = 10_000;

    /// <summary>Values of all benchmarks together.</summary>
    public int Values { get; init; } = 5_000_000;
}
