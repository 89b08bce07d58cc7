using System.Globalization;

namespace Brrr.Rendering.Charts;

/// <summary>The horizontal axis: instants as percent of the width, so that a chart fits any screen without scaling its text.</summary>
internal sealed class TimeAxis
{
    private const double Left = 1.5;
    private const double Right = 98.5;
    private const int MostTicks = 6;
    private static readonly int[] DaySteps = [1, 2, 7, 14, 28];
    private static readonly int[] MonthSteps = [1, 2, 3, 6, 12, 24, 60];
    private readonly DateTimeOffset first;
    private readonly DateTimeOffset last;

    /// <param name="instants">What is to be shown.</param>
    public TimeAxis(IEnumerable<DateTimeOffset> instants)
    {
        var shown = instants.ToArray();
        first = shown.Length == 0 ? DateTimeOffset.UnixEpoch : shown.Min().ToUniversalTime();
        last = shown.Length == 0 ? DateTimeOffset.UnixEpoch : shown.Max().ToUniversalTime();
    }

    /// <summary>The place of an instant, in percent from the left; the middle where there is only one.</summary>
    public double PositionOf(DateTimeOffset instant) =>
        first == last ? 50 : Left + ((Right - Left) * ((instant - first) / (last - first)));

    /// <summary>Round dates within the axis, earliest first.</summary>
    public IEnumerable<AxisTick> Ticks()
    {
        if (first == last)
            return [new AxisTick(50, Day(first))];
        var days = (last - first).TotalDays;
        return days < 75 ? DayTicks(days) : MonthTicks(days);
    }

    private IEnumerable<AxisTick> DayTicks(double days)
    {
        var step = DaySteps.First(step => days / step <= MostTicks || step == 28);
        var start = new DateTimeOffset(first.UtcDateTime.Date, TimeSpan.Zero).AddDays(1);
        return Enumerable.Range(0, (int)days + 1)
            .Where(day => day % step == 0)
            .Select(day => start.AddDays(day))
            .Where(day => day <= last)
            .Select(day => new AxisTick(PositionOf(day), Day(day)));
    }

    private IEnumerable<AxisTick> MonthTicks(double days)
    {
        var step = MonthSteps.First(step => days / (30.4 * step) <= MostTicks || step == 60);
        return Enumerable.Range(0, (int)(days / 28) + 2)
            .Select(month => MonthOf(first).AddMonths(month))
            .Where(month => ((month.Year * 12) + month.Month - 1) % step == 0 && month >= first && month <= last)
            .Select(month => new AxisTick(PositionOf(month), month.ToString("yyyy-MM", CultureInfo.InvariantCulture)));
    }

    private static DateTimeOffset MonthOf(DateTimeOffset day) => new(day.Year, day.Month, 1, 0, 0, 0, TimeSpan.Zero);

    private static string Day(DateTimeOffset day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
