using System.Runtime.InteropServices;

namespace Brrr.Loading;

/// <summary>The name of a record of the cache.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CacheKey(CacheKind Kind, ContentId Id)
{
    /// <summary>Names the program, for what another one would say otherwise.</summary>
    public static string Program { get; } = typeof(CacheKey).Module.ModuleVersionId.ToString();

    /// <summary>The record of a results file.</summary>
    public static CacheKey Of(ContentId content, bool isPacked) => new(isPacked ? CacheKind.Packed : CacheKind.Plain, content);

    /// <summary>The record of a results file's values.</summary>
    public static CacheKey OfValues(ContentId content, bool isPacked) => new(isPacked ? CacheKind.PackedValues : CacheKind.PlainValues, content);

    /// <summary>Ids are as good as random.</summary>
    public override int GetHashCode() => (int)Id.First ^ (int)Kind;
}
