namespace Brrr.Results;

/// <summary>Something that happened and may explain a step in a chart.</summary>
/// <param name="Date">Day in UTC.</param>
/// <param name="Title">Plain text.</param>
/// <param name="Link">http or https address; null for none.</param>
/// <param name="Kind">Such as "change" or "incident".</param>
/// <param name="Machine">Slug or name of the one machine that it concerns; null for all.</param>
internal sealed record PerfEvent(DateOnly Date, string Title, string? Link, string Kind, string? Machine);
