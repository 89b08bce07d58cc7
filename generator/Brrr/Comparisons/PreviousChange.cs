using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>A pair against the previous one of its series, on the included benchmarks that both have: ratios above 1 are faster now.</summary>
/// <param name="SpeedupRatio">Speedup now over speedup then; the product of the two sides' ratios: head over base.</param>
/// <param name="Base">Geometric mean of the base's times then over now.</param>
/// <param name="Head">Geometric mean of the head's times then over now.</param>
internal sealed record PreviousChange(double SpeedupRatio, double Base, double Head)
{
    /// <summary>Null where fewer than two benchmarks are shared.</summary>
    public static PreviousChange? Between(Comparison previous, Comparison current)
    {
        var then = previous.Included.ToDictionary(benchmark => benchmark.Name, StringComparer.Ordinal);
        var shared = current.Included.Where(benchmark => then.ContainsKey(benchmark.Name)).ToList();
        var before = GeometricMean.Of([.. shared.Select(now => new Speedup(then[now.Name].Numbers.BaseMean / now.Numbers.BaseMean))]);
        var after = GeometricMean.Of([.. shared.Select(now => new Speedup(then[now.Name].Numbers.HeadMean / now.Numbers.HeadMean))]);
        return before is { } baseRatio && after is { } headRatio
            ? new PreviousChange(headRatio.Value / baseRatio.Value, baseRatio.Value, headRatio.Value)
            : null;
    }
}
