using Brrr.Results;

namespace Brrr.Rendering.Api;

/// <summary>Something that may explain a step.</summary>
internal sealed class EventFields(PerfEvent perfEvent)
{
    /// <summary>The day that it is about.</summary>
    public DateOnly Date { get; } = perfEvent.Date;

    /// <summary>What happened, in a line.</summary>
    public string Title { get; } = perfEvent.Title;

    /// <summary>http or https address; null for none.</summary>
    public string? Link { get; } = perfEvent.Link;

    /// <summary>Such as "change" or "incident".</summary>
    public string Kind { get; } = perfEvent.Kind;

    /// <summary>The one machine that it concerns; null for all.</summary>
    public string? Machine { get; } = perfEvent.Machine;
}
