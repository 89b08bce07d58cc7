namespace Brrr.Site.Charts;

/// <summary>A word-sized line: the last values of a series, oldest first, null where there is none.</summary>
internal sealed record Spark(string Description, SeriesLook Look, IReadOnlyList<double?> Speedups);
