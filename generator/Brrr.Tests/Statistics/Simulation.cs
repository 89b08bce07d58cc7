using Brrr.Statistics;

namespace Brrr.Tests.Statistics;

/// <summary>
/// What the method does to series whose truth is known, counted as nights arrive: false alarms, power, coverage. Seeded; each series has its own noise.
/// </summary>
internal static class Simulation
{
    /// <summary>The night-to-night sigma of the real geometric mean.</summary>
    public const double GeometricMeanSigma = 0.0045;

    /// <summary>The sigma of the median and of the noisiest real benchmark.</summary>
    public static readonly double[] BenchmarkSigmas = [0.013, 0.06];

    /// <summary>False alarms per series of 120 nights without any change.</summary>
    public static AlarmRates FalseAlarms(ChangePointRules rules, double sigma, int series, int degreesOfFreedom = 0, double autocorrelation = 0) =>
        FalseAlarms(rules, series, seed => new Noise(seed, degreesOfFreedom, autocorrelation).Row(120, sigma));

    /// <summary>False alarms per series, from a source of rows by seed.</summary>
    public static AlarmRates FalseAlarms(ChangePointRules rules, int series, Func<int, double[]> rows)
    {
        int confirmed = 0, provisional = 0;
        for (var seed = 0; seed < series; seed++)
        {
            var report = Replay.Of(rules, rows(seed)).Report();
            confirmed += report.Count(change => change.ConfirmedAt is not null);
            provisional += report.Count(change => change.ProvisionalAt is not null);
        }

        return new AlarmRates((double)confirmed / series, (double)provisional / series);
    }

    /// <summary>The peers' way: all nights searched again every night at p 0.001; every position ever reported is an alarm.</summary>
    public static double FalseAlarmsOfPeers(double sigma, int series)
    {
        var rules = ChangePointRules.GeometricMean with { Final = new CriticalTable(0.001), YoungAge = 121, Window = 120 };
        var search = new ChangePointSearch(rules);
        var alarms = 0;
        for (var seed = 0; seed < series; seed++)
        {
            var row = new Noise(seed).Row(120, sigma);
            var ever = new HashSet<int>();
            for (var length = 6; length <= row.Length; length++)
                ever.UnionWith(search.In(row.AsSpan(0, length), 0, []).Select(change => change.Position));
            alarms += ever.Count;
        }

        return (double)alarms / series;
    }

    /// <summary>How soon and how well a step of the geometric mean after 20 to 59 nights is confirmed.</summary>
    public static PowerRates Power(double step, double sigma, int series) => Power(ChangePointRules.GeometricMean, step, sigma, series);

    /// <summary>The same by other rules.</summary>
    public static PowerRates Power(ChangePointRules rules, double step, double sigma, int series)
    {
        int within3 = 0, within4 = 0, within10 = 0, near = 0;
        for (var seed = 0; seed < series; seed++)
        {
            var at = 20 + seed % 40;
            var row = new Noise(seed).Row(at + 30, sigma);
            for (var i = at; i < row.Length; i++)
                row[i] += seed % 2 == 0 ? step : -step;

            var found = Replay.Of(rules, row).Report()
                .FirstOrDefault(change => change.State == ChangeState.Confirmed && Math.Abs(change.Position - at) <= 5);
            var nights = found?.ConfirmedAt - at + 1 ?? int.MaxValue;
            within3 += nights <= 3 ? 1 : 0;
            within4 += nights <= 4 ? 1 : 0;
            within10 += nights <= 10 ? 1 : 0;
            near += found is not null && Math.Abs(found.Position - at) <= 1 ? 1 : 0;
        }

        double count = series;
        return new PowerRates(within3 / count, within4 / count, within10 / count, near / count);
    }

    /// <summary>The share of outages after 20 to 59 nights that are provisional on their first night.</summary>
    public static double OutagesSeenAtOnce(double step, double sigma, int series)
    {
        var seen = 0;
        for (var seed = 0; seed < series; seed++)
        {
            var at = 20 + seed % 40;
            var row = new Noise(seed).Row(at + 1, sigma);
            row[at] -= step;
            var report = Replay.Of(ChangePointRules.GeometricMean, row).Report();
            seen += report.Any(change => change.State == ChangeState.Provisional && change.Position == at) ? 1 : 0;
        }

        return (double)seen / series;
    }

    /// <summary>The share of series whose reproducibility interval on the last night covers the true level.</summary>
    public static double Coverage(int nights, int series, int degreesOfFreedom = 0, double autocorrelation = 0)
    {
        const double within = 0.00044;
        var covered = 0;
        for (var seed = 0; seed < series; seed++)
        {
            var row = new Noise(seed, degreesOfFreedom, autocorrelation).Row(nights, GeometricMeanSigma);
            double[] differences = [.. row.Skip(1).Zip(row, (later, earlier) => later - earlier)];
            covered += NightNoise.Of(differences, [within * within]).Around(row[^1], within).Interval().Contains(0) ? 1 : 0;
        }

        return (double)covered / series;
    }
}
