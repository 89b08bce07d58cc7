using BenchmarkDotNet.Attributes;
using Brrr.Statistics;

namespace Brrr.Benchmarks;

/// <summary>
/// What the change points of a machine cost: 120 nights of 118 benchmarks and their geometric mean, replayed. A farm of five is five times that.
/// </summary>
[MemoryDiagnoser]
public class ChangePointBenchmarks
{
    private const int Benchmarks = 118;
    private const int Nights = 120;
    private readonly double[] zeros = new double[Benchmarks];
    private double[][] nights = [];

    /// <summary>Makes up the nights: noise of 1.3 % and a step of 2 %.</summary>
    [GlobalSetup]
    public void MakeNights()
    {
        this.nights = [.. Enumerable.Range(0, Nights).Select(night => Enumerable.Range(0, Benchmarks).Select(column => Value(night, column)).ToArray())];
    }

    /// <summary>All series of one machine.</summary>
    [Benchmark]
    public int Machine() => Replay(Nights);

    /// <summary>All but the last night, to see what the last one adds.</summary>
    [Benchmark]
    public int MachineWithoutItsLastNight() => Replay(Nights - 1);

    private int Replay(int nights)
    {
        var mean = new ChangePointReplay(ChangePointRules.GeometricMean, Benchmarks);
        for (var night = 0; night < nights; night++)
            mean.Append(zeros, this.nights[night]);

        var found = mean.Report().Count;
        for (var column = 0; column < Benchmarks; column++)
        {
            var replay = new ChangePointReplay(ChangePointRules.Benchmark, 1);
            for (var night = 0; night < nights; night++)
                replay.Append(zeros.AsSpan(column, 1), this.nights[night].AsSpan(column, 1));
            found += replay.Report().Count;
        }

        return found;
    }

    /// <summary>Twelve hashed uniforms make a nearly normal number, the same on every machine.</summary>
    private static double Value(int night, int column)
    {
        var sum = -6.0;
        for (var i = 0; i < 12; i++)
        {
            var hash = unchecked((uint)((night * Benchmarks + column) * 12 + i) * 2654435761u);
            hash = unchecked((hash ^ (hash >> 15)) * 2246822519u);
            sum += (hash ^ (hash >> 13)) / (double)uint.MaxValue;
        }

        return 0.013 * sum + (night < 70 ? 0 : 0.02);
    }
}
