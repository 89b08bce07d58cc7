using Brrr.Site;
using Brrr.Site.Charts;

namespace Brrr.Rendering.Charts;

/// <summary>The vertical axis: logarithmic, from the data and the goals, with faster at the top.</summary>
internal sealed class ValueAxis
{
    private const double Margin = 0.06;
    private const double LeastSpan = 0.02;
    private const int MostTicks = 8;
    private static readonly double[] Digits = [1, 2, 5, 10];
    private readonly ChartScale scale;
    private readonly double low;
    private readonly double high;
    private readonly double top;
    private readonly double bottom;

    private ValueAxis(ChartScale scale, double low, double high, double top, double bottom)
    {
        (this.scale, this.low, this.high, this.top, this.bottom) = (scale, low, high, top, bottom);
    }

    /// <summary>The smallest value that is shown.</summary>
    public double Lowest => Math.Exp(low);

    /// <summary>The largest value that is shown.</summary>
    public double Highest => Math.Exp(high);

    /// <summary>An axis that shows all of a chart, between two heights in pixels.</summary>
    public static ValueAxis Of(Chart chart, double top, double bottom)
    {
        List<double> shown = [.. chart.Goals.Select(goal => goal.Value)];
        if (chart.Scale != ChartScale.Seconds) shown.Add(1);
        foreach (var point in chart.Series.SelectMany(series => series.Points))
        {
            if (point.Value is not { } value) continue;
            shown.Add(value);
            if (point.Band is { } band) shown.AddRange(band.Low, band.High);
        }

        return Of(chart.Scale, shown, top, bottom);
    }

    /// <summary>An axis that shows all of these values.</summary>
    public static ValueAxis Of(ChartScale scale, IReadOnlyCollection<double> values, double top, double bottom)
    {
        var (low, high) = values.Count == 0 ? (0, 0) : (Math.Log(values.Min()), Math.Log(values.Max()));
        var margin = Math.Max((high - low) * Margin, (LeastSpan - (high - low)) / 2);
        return new ValueAxis(scale, low - margin, high + margin, top, bottom);
    }

    /// <summary>The height of a value, in pixels from the top.</summary>
    public double PositionOf(double value)
    {
        var share = (Math.Log(value) - low) / (high - low);
        return scale == ChartScale.Seconds ? top + (share * (bottom - top)) : bottom - (share * (bottom - top));
    }

    /// <summary>Round values that lie on the axis, smallest first.</summary>
    public IEnumerable<AxisTick> Ticks() => TickValues().Select(value => new AxisTick(PositionOf(value), LabelOf(value)));

    /// <summary>What a tick at this value says.</summary>
    public string LabelOf(double value) =>
        scale == ChartScale.Seconds ? SecondsText.Of(value) : PercentText.Tick((value - 1) * 100);

    /// <summary>The values of the ticks, smallest first.</summary>
    public IEnumerable<double> TickValues()
    {
        if (high - low > Math.Log(6))
            return Enumerable.Range(-12, 25).SelectMany(e => Digits[..3].Select(digit => digit * Math.Pow(10, e))).Where(IsShown);
        var step = Step((Highest - Lowest) / MostTicks);
        return Enumerable.Range(0, 4 * MostTicks)
            .Select(i => (Math.Ceiling(Lowest / step) + i) * step)
            .TakeWhile(IsShown);
    }

    private bool IsShown(double value) => value > 0 && Math.Log(value) >= low && Math.Log(value) <= high;

    private static double Step(double least)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(least)));
        return Digits.First(digit => digit * power >= least * 0.999) * power;
    }
}
