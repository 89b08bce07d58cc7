using System.Globalization;
using Brrr.Site.Charts;

namespace Brrr.Rendering.Charts;

/// <summary>The horizontal axis: instants as percent of the width, so that a chart fits any screen without scaling its text.</summary>
internal sealed class TimeAxis
{
    private const double Margin = 1.5;
    private const double Width = 100 - (2 * Margin);
    private const int MostTicks = 6;
    private static readonly int[] DaySteps = [1, 2, 7, 14, 28];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60];

    private TimeAxis(IEnumerable<DateTimeOffset> instants)
    {
        var shown = instants.ToArray();
        First = shown.Length == 0 ? DateTimeOffset.UnixEpoch : shown.Min().ToUniversalTime();
        Last = shown.Length == 0 ? DateTimeOffset.UnixEpoch : shown.Max().ToUniversalTime();
    }

    /// <summary>The earliest instant that is shown.</summary>
    public DateTimeOffset First { get; }

    /// <summary>The latest instant that is shown.</summary>
    public DateTimeOffset Last { get; }

    /// <summary>The instant at the left edge.</summary>
    public DateTimeOffset Left => InstantAt(0);

    /// <summary>The instant at the right edge.</summary>
    public DateTimeOffset Right => InstantAt(100);

    /// <summary>An axis for all points of a chart.</summary>
    public static TimeAxis Of(Chart chart) =>
        Of(chart.Series.Select(series => series.Points).Where(points => points.Count > 0).SelectMany(points => new[] { points[0].Instant, points[^1].Instant }));

    /// <summary>An axis that shows all of these instants.</summary>
    public static TimeAxis Of(IEnumerable<DateTimeOffset> instants) => new(instants);

    /// <summary>The place of an instant, in percent from the left; the middle where there is only one.</summary>
    public double PositionOf(DateTimeOffset instant) =>
        First == Last ? 50 : Margin + (Width * ((instant - First) / (Last - First)));

    /// <summary>The instant at a place, in percent from the left; a lone instant has a day on each side.</summary>
    public DateTimeOffset InstantAt(double position) =>
        First == Last ? First.AddDays((position - 50) / 50) : First + ((Last - First) * ((position - Margin) / Width));

    /// <summary>Round dates within the axis, earliest first.</summary>
    public IEnumerable<AxisTick> Ticks()
    {
        if (First == Last)
            return [new AxisTick(50, Day(First))];
        var days = (Last - First).TotalDays;
        return days < 75 ? DayTicks(days) : MonthTicks(days);
    }

    private IEnumerable<AxisTick> DayTicks(double days)
    {
        var step = DaySteps.First(step => days / step <= MostTicks || step == 28);
        var start = new DateTimeOffset(First.UtcDateTime.Date, TimeSpan.Zero).AddDays(1);
        return Enumerable.Range(0, (int)days + 1)
            .Where(day => day % step == 0)
            .Select(day => start.AddDays(day))
            .Where(day => day <= Last)
            .Select(day => new AxisTick(PositionOf(day), Day(day)));
    }

    private IEnumerable<AxisTick> MonthTicks(double days)
    {
        var step = MonthSteps.First(step => days / (30.4 * step) <= MostTicks || step == 60);
        return Enumerable.Range(0, (int)(days / 28) + 2)
            .Select(month => MonthOf(First).AddMonths(month))
            .Where(month => ((month.Year * 12) + month.Month - 1) % step == 0 && month >= First && month <= Last)
            .Select(month => new AxisTick(PositionOf(month), month.ToString("yyyy-MM", CultureInfo.InvariantCulture)));
    }

    private static DateTimeOffset MonthOf(DateTimeOffset day) => new(day.Year, day.Month, 1, 0, 0, 0, TimeSpan.Zero);

    private static string Day(DateTimeOffset day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
