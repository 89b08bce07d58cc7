namespace Brrr.Site.Charts;

/// <summary>A chart over time: what it shows, not how it is drawn.</summary>
/// <param name="Name">Unique on its page; a-z and '-'. Its figure is the file <c>{Name}.json</c> beside the page.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Description">The same in a sentence or two, for those who cannot see it.</param>
/// <param name="Scale">What the values mean.</param>
/// <param name="Series">Its lines.</param>
/// <param name="Goals">Lines to reach.</param>
/// <param name="Marks">Moments on the time axis.</param>
internal sealed record Chart(
    string Name,
    string Title,
    string Description,
    ChartScale Scale,
    IReadOnlyList<ChartSeries> Series,
    IReadOnlyList<ChartGoal> Goals,
    IReadOnlyList<ChartMark> Marks)
{
    /// <summary>Whether there is a figure that a browser can take over with; else the drawing is all.</summary>
    public bool HasFigure { get; init; } = true;

    /// <summary>Whether there is a point to draw.</summary>
    public bool HasPoints => Series.Any(series => series.Points.Any(point => point.Value is not null));
}
