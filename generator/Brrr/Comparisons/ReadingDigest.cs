using System.Buffers;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using Brrr.Results;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>
/// A name for all the numbers that a pair says, by itself and in its series: where two readings have it in common they say the same, so that what was made of
/// one need not be made again of the other.
/// </summary>
internal sealed class ReadingDigest
{
    private readonly ArrayBufferWriter<byte> bytes = new(1 << 16);

    private ReadingDigest()
    {
    }

    /// <summary>What the first pair of a series is read by: thirty-two hexadecimal digits.</summary>
    public static string Of(Dashboard dashboard) => HashOf($"{dashboard.Statistics}\n{string.Join('\n', dashboard.Exclude.Order(StringComparer.Ordinal))}");

    /// <summary>
    /// Of a pair in its series. It says what the contents of its files say, but for what limits left out of them, and what the pairs before it make of that: so
    /// that their names are enough where the contents have some, and the numbers need not be looked at.
    /// </summary>
    /// <param name="before">Digest of the pair before, or of the dashboard.</param>
    /// <param name="reading">The pair.</param>
    public static string After(string before, Reading reading)
    {
        var pair = reading.Comparison.Pair;
        return pair.Base.Content is { } @base && pair.Head.Content is { } head
            ? HashOf(CultureInfo.InvariantCulture, $"{before}\n{@base}\n{head}\n{pair.Definition.Id}\n{pair.Withheld}\n{reading.JitOff}\n{TextOf(reading.Noise)}\n{TextOf(reading.Comparison.LeftOut)}")
            : Of(reading);
    }

    /// <summary>What limits left out of a pair's files, as text; most often nothing.</summary>
    public static string TextOf(IReadOnlyList<LeftOutBenchmark> leftOut) => leftOut.Count == 0 ? "" : string.Join('\n', leftOut);

    /// <summary>Of the numbers themselves: thirty-two hexadecimal digits.</summary>
    public static string Of(Reading reading)
    {
        var digest = new ReadingDigest();
        digest.Add(reading.Comparison);
        digest.Add(reading);
        return ShortHash.Of(digest.bytes.WrittenSpan);
    }

    /// <summary>The name of a text: hexadecimal digits.</summary>
    public static string HashOf(string text) => HashOf(text.AsSpan());

    /// <summary>The same without making the text.</summary>
    public static string HashOf(IFormatProvider provider, [InterpolatedStringHandlerArgument(nameof(provider))] ref DefaultInterpolatedStringHandler text)
    {
        var hash = HashOf(text.Text);
        text.Clear();
        return hash;
    }

    private static string HashOf(ReadOnlySpan<char> text)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        var hash = ShortHash.Of(buffer.AsSpan(0, Encoding.UTF8.GetBytes(text, buffer)));
        ArrayPool<byte>.Shared.Return(buffer);
        return hash;
    }

    private static string TextOf(NightNoise? noise) =>
        noise is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.Sigma} {known.Within} {known.DegreesOfFreedom} {known.IsAssumed}") : "";

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
        var benchmarks = reading.Benchmarks;
        foreach (var benchmark in reading.Comparison.Benchmarks)
        {
            var own = benchmarks[benchmark.Name];
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
