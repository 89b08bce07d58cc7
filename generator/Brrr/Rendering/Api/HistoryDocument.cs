using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary><c>history.json</c>: columns of each series, enough for a chart; all columns of a series have one length. Before it passes 1 MB it keeps the newest nights of each series, and <c>history-YYYY.json</c> have the earlier years.</summary>
internal sealed class HistoryDocument(IReadOnlyList<SeriesAnalysis> analyses, ColumnPart part, IReadOnlyList<string> earlier) : ApiDocument("history.json")
{
    /// <summary>The one year that the file holds; null for the newest nights of each series.</summary>
    public int? Year { get; } = part.Year;

    /// <summary>Files of the years that this one does not hold whole, newest first, relative to this one; each has all nights of its year. Empty where every night is here.</summary>
    public IReadOnlyList<string> Earlier { get; } = earlier;

    /// <summary>In the order of the machines; a year has only those that ran in it.</summary>
    public IReadOnlyList<SeriesHistoryFields> Series { get; } =
        [.. analyses.Select(analysis => new SeriesHistoryFields(analysis, part)).Where(series => part.Year is null || series.Ids.Count > 0)];
}
