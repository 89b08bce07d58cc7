using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One benchmark in the list of all.</summary>
internal sealed class BenchmarkIndexEntry(BenchmarkHistory history)
{
    /// <summary>As the files write it.</summary>
    public string Name { get; } = history.Name;

    /// <summary>Its name in addresses: <c>benchmarks/{slug}.json</c>.</summary>
    public string Slug { get; } = history.Slug;

    /// <summary>Groups of pyperformance that it is in.</summary>
    public IReadOnlyList<string> Tags { get; } = history.Tags;

    /// <summary>Whether the headline leaves it out.</summary>
    public bool Excluded { get; } = history.IsExcluded;
}
