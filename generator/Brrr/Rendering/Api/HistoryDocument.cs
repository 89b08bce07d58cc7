namespace Brrr.Rendering.Api;

/// <summary><c>history.json</c>: columns of each series, enough for a chart; all columns of a series have one length.</summary>
internal sealed class HistoryDocument(IReadOnlyList<SeriesHistoryFields> series) : ApiDocument("history.json")
{
    public IReadOnlyList<SeriesHistoryFields> Series { get; } = series;
}
