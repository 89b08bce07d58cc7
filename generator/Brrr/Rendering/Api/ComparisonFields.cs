using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>Two flag sets that are compared.</summary>
internal sealed class ComparisonFields(ComparisonDefinition definition)
{
    public string Id { get; } = definition.Id;

    public string Title { get; } = definition.Title;

    public IReadOnlyList<string> Base { get; } = definition.Base.Names;

    public IReadOnlyList<string> Head { get; } = definition.Head.Names;
}
