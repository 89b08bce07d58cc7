using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>
/// A name for all the numbers that a pair says, by itself and in its series: where two readings have it in common they say the same, so that what was made of
/// one need not be made again of the other.
/// </summary>
internal sealed class ReadingDigest
{
    private const int Letters = 32;

    private readonly ArrayBufferWriter<byte> bytes = new(1 << 16);

    private ReadingDigest()
    {
    }

    /// <summary>Thirty-two hexadecimal digits.</summary>
    public static string Of(Reading reading)
    {
        var digest = new ReadingDigest();
        digest.Add(reading.Comparison);
        digest.Add(reading);
        return Convert.ToHexStringLower(SHA256.HashData(digest.bytes.WrittenSpan))[..Letters];
    }

    private void Add(Comparison comparison)
    {
        Add(comparison.IsMemoryTrusted);
        Add(comparison.Hpt is { } hpt);
        if (comparison.Hpt is { } known)
        {
            Add(known.Reliability);
            Add((int)known.Direction);
            Add(known.AtLeast90);
            Add(known.AtLeast95);
            Add(known.AtLeast99);
        }

        Add(comparison.Benchmarks.Count);
        foreach (var benchmark in comparison.Benchmarks)
        {
            Add(benchmark.Name);
            Add((int)benchmark.Unit);
            Add(benchmark.Tags.Count);
            foreach (var tag in benchmark.Tags) Add(tag);
            Add(benchmark.IsExcluded);
            Add(benchmark.Base);
            Add(benchmark.Head);
            Add(benchmark.Significance.IsSignificant);
            Add(benchmark.Significance.TScore);
        }

        Add(comparison.OnlyInBase.Count);
        foreach (var (name, reason) in comparison.OnlyInBase.Concat(comparison.OnlyInHead))
        {
            Add(name);
            Add(reason);
        }

        foreach (var (name, side, reason) in comparison.LeftOut)
        {
            Add(name);
            Add(side);
            Add(reason);
        }
    }

    private void Add(BenchmarkSide side)
    {
        Add(side.Mean);
        Add(side.StandardDeviation);
        Add(side.Values);
        Add(side.Memory);
        Add(side.Processes);
        Add(side.ProcessMeans.Mean);
        Add(side.ProcessMeans.Variance);
    }

    private void Add(Reading reading)
    {
        Add(reading.Epoch ?? -1);
        Add(reading.JitOff ?? "");
        Add(reading.Verdict is { } verdict ? (int)verdict : -1);
        Add(reading.Mean?.Value);
        Add(reading.Mean?.StandardError);
        Add(reading.Estimate?.StandardError);
        Add(reading.Estimate?.DegreesOfFreedom);
        Add(reading.IsProvisional);
        foreach (var benchmark in reading.Comparison.Benchmarks)
        {
            var own = reading.Benchmarks[benchmark.Name];
            Add(own.Sigma);
            Add(own.NoiseInterval?.Centre);
            Add(own.NoiseInterval?.HalfWidth);
            Add(own.Verdict is { } judged ? (int)judged : -1);
        }
    }

    private void Add(string text)
    {
        Add(text.Length);
        bytes.Write(MemoryMarshal.AsBytes(text.AsSpan()));
    }

    private void Add(bool flag) => Add(flag ? 1 : 0);

    private void Add(double? number)
    {
        Add(number is not null);
        Add(number ?? 0);
    }

    private void Add(double number)
    {
        MemoryMarshal.Write(bytes.GetSpan(sizeof(double)), number);
        bytes.Advance(sizeof(double));
    }

    private void Add(int number)
    {
        MemoryMarshal.Write(bytes.GetSpan(sizeof(int)), number);
        bytes.Advance(sizeof(int));
    }
}
