using Brrr.Results;
using Brrr.Site.Charts;

namespace Brrr.Tests.Rendering.Charts;

/// <summary>Small charts for tests: one point a day from 2026-08-01; null is a gap.</summary>
internal static class SmallChart
{
    public static readonly SeriesLook Look = new("#0072B2", LineMarker.Square, LineDash.Dash);

    public static Chart Of(ChartScale scale, params double?[] values) =>
        new("test", "A <title>", "Says \"it\".", scale, [Series("m<1>", values)], [new ChartGoal(1.05, "goal: 5 %")], []);

    public static ChartSeries Series(string name, params double?[] values) => new(name, Look, [.. values.Select(PointOf)]);

    private static ChartPoint PointOf(double? value, int day)
    {
        var instant = new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day);
        return value is { } ratio ? new ChartPoint(instant, ratio, new ChartBand(ratio * 0.99, ratio * 1.01), $"night {day} <&>", $"nights/{day}/") : ChartPoint.Gap(instant);
    }
}
