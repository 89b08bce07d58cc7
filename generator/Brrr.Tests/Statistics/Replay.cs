using Brrr.Statistics;

namespace Brrr.Tests.Statistics;

/// <summary>Replays of made-up and real series, for tests and simulations.</summary>
internal static class Replay
{
    /// <summary>A replay of one column: the head's side moves, the base stands at 1 s.</summary>
    public static ChangePointReplay Of(ChangePointRules rules, ReadOnlySpan<double> levels)
    {
        var replay = new ChangePointReplay(rules, 1);
        foreach (var level in levels)
            Append(replay, level);
        return replay;
    }

    /// <summary>Adds a run of one column.</summary>
    public static void Append(ChangePointReplay replay, double level) => replay.Append([0.0], [-level]);

    /// <summary>A replay of the first nights of a real machine's geometric mean.</summary>
    public static ChangePointReplay Of(RealSeries series, int nights)
    {
        var replay = new ChangePointReplay(ChangePointRules.GeometricMean, series.Benchmarks.Length);
        for (var i = 0; i < nights; i++)
            replay.Append(series.Nights[i].BaseLogs, series.Nights[i].HeadLogs);
        return replay;
    }

    /// <summary>A replay of one real benchmark over the nights that have it.</summary>
    public static ChangePointReplay Of(RealSeries series, string benchmark)
    {
        var replay = new ChangePointReplay(ChangePointRules.Benchmark, 1);
        var column = Array.IndexOf(series.Benchmarks, benchmark);
        foreach (var night in series.Nights)
        {
            if (!double.IsNaN(night.BaseLogs[column]))
                replay.Append([night.BaseLogs[column]], [night.HeadLogs[column]]);
        }

        return replay;
    }
}
