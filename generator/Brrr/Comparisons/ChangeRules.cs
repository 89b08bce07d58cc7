using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>The dashboard's thresholds as the search asks for them; made once, because critical values are costly.</summary>
/// <param name="GeometricMean">For the geometric mean of a series.</param>
/// <param name="Benchmark">For one benchmark.</param>
internal sealed record ChangeRules(ChangePointRules GeometricMean, ChangePointRules Benchmark)
{
    public static ChangeRules Of(StatisticsSettings settings)
    {
        var final = new CriticalTable(settings.P);
        return new ChangeRules(
            With(ChangePointRules.GeometricMean, settings, final) with { LeastStep = Math.Log(1 + settings.GeomeanStep) },
            With(ChangePointRules.Benchmark, settings, final) with { LeastStep = Math.Log(1 + settings.BenchmarkStep) });
    }

    private static ChangePointRules With(ChangePointRules rules, StatisticsSettings settings, CriticalTable final) => rules with
    {
        Window = settings.Window,
        Stride = settings.Window / 2,
        ShortestSegment = settings.MinSegment,
        Final = final,
        LeastProvisionalStep = Math.Log(1 + settings.ProvisionalStep),
    };
}
