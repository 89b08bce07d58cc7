using Brrr.Statistics;

namespace Brrr.Tests.Statistics;

/// <summary>One real night: the process means of both sides, seconds per loop, a column a benchmark, null where absent.</summary>
internal sealed record RealNight(string Date, string Commit, double Geomean, double[]?[] Base, double[]?[] Head)
{
    /// <summary>ln of the base means; NaN where either side is absent.</summary>
    public double[] BaseLogs { get; } = Logs(Base, Head);

    /// <summary>ln of the head means; NaN where either side is absent.</summary>
    public double[] HeadLogs { get; } = Logs(Head, Base);

    /// <summary>The log ratios of the benchmarks that both sides have.</summary>
    public LogRatio[] Ratios { get; } =
        [.. Base.Zip(Head).Where(pair => pair.First is not null && pair.Second is not null)
            .Select(pair => LogRatio.Of(ProcessMeans.Of(pair.First), ProcessMeans.Of(pair.Second)))];

    /// <summary>ln(base) - ln(head), NaN where either side is absent.</summary>
    public double[] RatioLogs => [.. BaseLogs.Zip(HeadLogs, (own, other) => own - other)];

    private static double[] Logs(double[]?[] own, double[]?[] other) =>
        [.. own.Zip(other, (mine, theirs) => mine is null || theirs is null ? double.NaN : Math.Log(ProcessMeans.Of(mine).Mean))];
}
