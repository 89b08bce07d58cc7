using Brrr.Statistics;

namespace Brrr.Tests.Statistics;

/// <summary>One real night: what both sides measured, a column a benchmark, null where absent.</summary>
internal sealed record RealNight(string Date, string Commit, double Geomean, ProcessMeans?[] Base, ProcessMeans?[] Head)
{
    /// <summary>ln of the base means; NaN where either side is absent.</summary>
    public double[] BaseLogs { get; } = [.. Base.Zip(Head, (own, other) => own is { } mean && other is not null ? Math.Log(mean.Mean) : double.NaN)];

    /// <summary>ln of the head means; NaN where either side is absent.</summary>
    public double[] HeadLogs { get; } = [.. Head.Zip(Base, (own, other) => own is { } mean && other is not null ? Math.Log(mean.Mean) : double.NaN)];

    /// <summary>The log ratios of the benchmarks that both sides have.</summary>
    public LogRatio[] Ratios { get; } =
        [.. Base.Zip(Head).Where(pair => pair.First is not null && pair.Second is not null).Select(pair => LogRatio.Of(pair.First!.Value, pair.Second!.Value))];
}
