using System.Globalization;

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
    /// <summary>The longest of the usual spans in days: a year.</summary>
    public const int LongestSpan = 365;

    private const int MostMarks = 40;

    /// <summary>In days: what buttons offer, too.</summary>
    private static readonly int[] Spans = [LongestSpan, 180, 90, 30];

    /// <summary>Events know their day only.</summary>
    private static readonly TimeSpan MarkSlack = TimeSpan.FromDays(1);

    /// <summary>Whether there is a figure that a browser can take over with; else the drawing is all.</summary>
    public bool HasFigure { get; init; } = true;

    /// <summary>Whether its lines are whole series, of which the published history tells more: matched sets and both sides.</summary>
    public bool IsOfSeries { get; init; }

    /// <summary>How many days before the newest point are drawn at first; null for all. Its figure has every point.</summary>
    public int? Days { get; init; }

    /// <summary>What is drawn at first, as it stands beside the title.</summary>
    public string Span => Days is { } days ? string.Create(CultureInfo.InvariantCulture, $"last {days} days") : "all nights";

    /// <summary>The marks between its first and its last point, newest first; the newest of very many.</summary>
    public IReadOnlyList<ChartMark> ListedMarks => [.. MarksWithin().OrderByDescending(mark => mark.Instant).Take(MostMarks)];

    /// <summary>How many marks there are between its first and its last point.</summary>
    public int MarksInAll => MarksWithin().Count();

    /// <summary>Whether there is a point to draw.</summary>
    public bool HasPoints => Series.Any(series => series.Points.Any(point => point.Value is not null));

    /// <summary>The chart without the points that are not drawn at first. No property: templates and fingerprints read those, and this would have no end.</summary>
    public Chart Drawn() => Days is null || !HasPoints ? this : WithoutRest() with { Days = null };

    /// <summary>The chart with fewer days drawn at first where a page could not carry more: the longest usual span that has no more than so many points.</summary>
    public Chart Within(int mostPoints) => !HasPoints || PointsOf(Days) <= mostPoints
        ? this
        : this with { Days = Array.Find(Spans, span => !(span > Days) && PointsOf(span) <= mostPoints) is > 0 and var span ? span : Spans[^1] };

    /// <summary>The chart with the points alone that are drawn at first: for one that has no figure.</summary>
    public Chart WithoutRest()
    {
        if (Days is not { } days || !HasPoints) return this;
        var first = Newest().AddDays(-days);
        return this with { Series = [.. Series.Select(series => series.Since(first))] };
    }

    private int PointsOf(int? days)
    {
        var first = days is { } span ? Newest().AddDays(-span) : DateTimeOffset.MinValue;
        return Series.Sum(series => series.CountSince(first));
    }

    /// <summary>The marks between its first and its last point. No property: templates and fingerprints read those, and there may be very many.</summary>
    public IEnumerable<ChartMark> MarksWithin()
    {
        var lines = Series.Where(series => series.Points.Count > 0).ToList();
        if (Marks.Count == 0 || lines.Count == 0) return [];
        var (first, last) = (lines.Min(series => series.Points[0].Instant) - MarkSlack, lines.Max(series => series.Points[^1].Instant) + MarkSlack);
        return Marks.Where(mark => mark.Instant >= first && mark.Instant <= last);
    }

    /// <summary>When the newest point is; there is one.</summary>
    private DateTimeOffset Newest() => Series.Max(series => series.Newest()?.Instant ?? DateTimeOffset.MinValue);
}
