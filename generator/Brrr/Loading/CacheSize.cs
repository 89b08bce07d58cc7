namespace Brrr.Loading;

/// <summary>What a cache holds.</summary>
/// <param name="Segments">Files, those of other versions among them.</param>
/// <param name="Bytes">Their size.</param>
/// <param name="Results">Results files whose content is known.</param>
/// <param name="Records">All that is known.</param>
internal sealed record CacheSize(int Segments, long Bytes, int Results, int Records);
