using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>Two flag sets that are compared.</summary>
internal sealed class ComparisonFields(ComparisonDefinition definition)
{
    /// <summary>As the other files name it.</summary>
    public string Id { get; } = definition.Id;

    /// <summary>In words.</summary>
    public string Title { get; } = definition.Title;

    /// <summary>Flags of the build that is measured against; none is the interpreter.</summary>
    public IReadOnlyList<string> Base { get; } = definition.Base.Names;

    /// <summary>Flags of the build that is judged.</summary>
    public IReadOnlyList<string> Head { get; } = definition.Head.Names;
}
