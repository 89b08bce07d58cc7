namespace Brrr.Rendering.Api;

/// <summary><c>events.json</c>: what may explain a step, newest first.</summary>
internal sealed class EventsDocument(IReadOnlyList<EventFields> events) : ApiDocument("events.json")
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<EventFields> Events { get; } = events;
}
