namespace Brrr.Loading;

/// <summary>Metadata that all benchmarks of a file share.</summary>
/// <param name="Entries">Texts and numbers, as text.</param>
/// <param name="Tags">pyperformance's groups where all benchmarks have the same; null where the root does not say.</param>
internal sealed record RootMetadata(Dictionary<string, string> Entries, IReadOnlyList<string>? Tags)
{
    /// <summary>The metadata of a file whose root has none.</summary>
    public static RootMetadata Nothing() => new(new Dictionary<string, string>(StringComparer.Ordinal), null);
}
