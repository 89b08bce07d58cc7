using System.Runtime.InteropServices;

namespace Brrr.Loading;

/// <summary>Where a record lies in its segment.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CacheEntry(CacheKey Key, long Offset, int Length, uint Checksum);
