using Brrr.Comparisons;
using Brrr.Pyperf;
using Brrr.Statistics;

namespace Brrr.Loading;

/// <summary>The numbers of a pair as bytes: what is read back equals what was written to the last bit.</summary>
internal static class PairRecord
{
    public static void Write(RecordWriter record, PairNumbers numbers)
    {
        record.Add(numbers.Hpt is null ? RecordReader.None : RecordReader.Some);
        if (numbers.Hpt is { } hpt)
        {
            record.Add(hpt.Reliability);
            record.Add((byte)hpt.Direction);
            record.Add(hpt.AtLeast90);
            record.Add(hpt.AtLeast95);
            record.Add(hpt.AtLeast99);
        }

        Write(record, numbers.OnlyInBase);
        Write(record, numbers.OnlyInHead);
        record.AddCount(numbers.Benchmarks.Length);
        foreach (var benchmark in numbers.Benchmarks)
        {
            record.Add(benchmark.Name);
            record.Add((byte)benchmark.Unit);
            record.Add(benchmark.Tags);
            Write(record, benchmark.Base);
            Write(record, benchmark.Head);
            record.Add(benchmark.Significance.IsSignificant ? RecordReader.Some : RecordReader.None);
            record.Add(benchmark.Significance.TScore);
        }
    }

    /// <exception cref="InvalidDataException">It is no such record.</exception>
    public static PairNumbers Read(ReadOnlySpan<byte> bytes, TextPool texts)
    {
        var record = new RecordReader(bytes);
        var hpt = record.ReadByte() == RecordReader.None
            ? null
            : new HptResult(record.ReadDouble(), (Direction)record.ReadByte(), record.ReadOptionalDouble(), record.ReadOptionalDouble(), record.ReadOptionalDouble());
        var (onlyInBase, onlyInHead) = (ReadOneSided(ref record, texts), ReadOneSided(ref record, texts));
        var benchmarks = record.Room<BenchmarkComparison>(record.ReadCount());
        for (var i = 0; i < benchmarks.Length; i++)
        {
            var (name, unit, tags) = (record.ReadText(texts), (Unit)record.ReadByte(), ReadTags(ref record, texts));
            benchmarks[i] = new BenchmarkComparison(
                name, unit, tags, false, ReadSide(ref record), ReadSide(ref record), new Significance(record.ReadByte() == RecordReader.Some, record.ReadOptionalDouble()));
        }

        record.ReadEnd();
        return new PairNumbers(benchmarks, hpt, onlyInBase, onlyInHead);
    }

    private static void Write(RecordWriter record, BenchmarkSide side)
    {
        record.Add(side.Mean);
        record.Add(side.StandardDeviation);
        record.AddCount(side.Values);
        record.AddCount(side.Processes);
        record.Add(side.ProcessMeans.Mean);
        record.Add(side.ProcessMeans.Variance);
        record.Add(side.Memory);
    }

    private static BenchmarkSide ReadSide(ref RecordReader record) => new(
        record.ReadDouble(),
        record.ReadOptionalDouble(),
        record.ReadCount(),
        ProcessMeans.Known(record.ReadCount(), record.ReadDouble(), record.ReadOptionalDouble()),
        record.ReadOptionalDouble());

    private static void Write(RecordWriter record, IReadOnlyList<OneSided> benchmarks)
    {
        record.AddCount(benchmarks.Count);
        foreach (var (name, reason) in benchmarks)
        {
            record.Add(name);
            record.Add(reason);
        }
    }

    private static OneSided[] ReadOneSided(ref RecordReader record, TextPool texts)
    {
        var benchmarks = record.Room<OneSided>(record.ReadCount());
        for (var i = 0; i < benchmarks.Length; i++) benchmarks[i] = new OneSided(record.ReadText(texts), record.ReadText(texts));
        return benchmarks;
    }

    private static IReadOnlyList<string> ReadTags(ref RecordReader record, TextPool texts)
    {
        var count = record.ReadCount();
        if (count == 1) return texts.OneAlone(record.ReadText(texts));
        var tags = new string[count];
        for (var i = 0; i < count; i++) tags[i] = record.ReadText(texts);
        return tags;
    }
}
