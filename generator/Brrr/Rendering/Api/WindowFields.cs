using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>A series over a span of nights.</summary>
internal sealed class WindowFields(SpanSummary span)
{
    /// <summary>The machine as the files write it.</summary>
    public string Machine { get; } = span.Series.Machine.Name;

    /// <summary>The machine as addresses and ids write it.</summary>
    public string MachineSlug { get; } = span.Series.Machine.Slug;

    /// <summary>Id of the comparison.</summary>
    public string Comparison { get; } = span.Series.Definition.Id;

    /// <summary>"7", "30", "90" (last nights), "all", or "since 3.16".</summary>
    public string Span { get; } = span.Span;

    /// <summary>Geometric mean over the nights.</summary>
    public double Speedup { get; } = span.Speedup.Value;

    /// <summary>95 % interval of that mean by the spread of its nights; null for one night.</summary>
    public double[]? Interval { get; } = ApiText.Ratios(span.Interval);

    /// <summary>Lowest night.</summary>
    public double Low { get; } = span.Low.Value;

    /// <summary>Highest night.</summary>
    public double High { get; } = span.High.Value;

    /// <summary>Number of nights.</summary>
    public int Nights { get; } = span.Nights;
}
