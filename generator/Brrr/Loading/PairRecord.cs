using Brrr.Comparisons;
using Brrr.Pyperf;
using Brrr.Statistics;

namespace Brrr.Loading;

/// <summary>The numbers of a pair as bytes: what is read back equals what was written to the last bit.</summary>
internal static class PairRecord
{
    private const byte None = 0;
    private const byte Some = 1;

    public static void Write(RecordWriter record, PairNumbers numbers)
    {
        record.Add(numbers.Hpt is null ? None : Some);
        if (numbers.Hpt is { } hpt)
        {
            record.Add(hpt.Reliability);
            record.Add((byte)hpt.Direction);
            Write(record, hpt.AtLeast90);
            Write(record, hpt.AtLeast95);
            Write(record, hpt.AtLeast99);
        }

        Write(record, numbers.OnlyInBase);
        Write(record, numbers.OnlyInHead);
        record.AddCount(numbers.Benchmarks.Count);
        foreach (var benchmark in numbers.Benchmarks)
        {
            record.Add(benchmark.Name);
            record.Add((byte)benchmark.Unit);
            record.AddCount(benchmark.Tags.Count);
            foreach (var tag in benchmark.Tags) record.Add(tag);
            Write(record, benchmark.Base);
            Write(record, benchmark.Head);
            record.Add(benchmark.Significance.IsSignificant ? Some : None);
            Write(record, benchmark.Significance.TScore);
        }
    }

    /// <exception cref="InvalidDataException">It is no such record.</exception>
    public static PairNumbers Read(ReadOnlySpan<byte> bytes, TextPool texts)
    {
        var record = new RecordReader(bytes);
        var hpt = record.ReadByte() == None
            ? null
            : new HptResult(record.ReadDouble(), (Direction)record.ReadByte(), ReadNumber(ref record), ReadNumber(ref record), ReadNumber(ref record));
        var (onlyInBase, onlyInHead) = (ReadOneSided(ref record, texts), ReadOneSided(ref record, texts));
        var benchmarks = new BenchmarkComparison[record.ReadCount()];
        for (var i = 0; i < benchmarks.Length; i++)
        {
            var (name, unit, tags) = (texts.One(record.ReadText()), (Unit)record.ReadByte(), ReadTags(ref record, texts));
            benchmarks[i] = new BenchmarkComparison(
                name, unit, tags, false, ReadSide(ref record), ReadSide(ref record), new Significance(record.ReadByte() == Some, ReadNumber(ref record)));
        }

        record.ReadEnd();
        return new PairNumbers(benchmarks, hpt, onlyInBase, onlyInHead);
    }

    private static void Write(RecordWriter record, BenchmarkSide side)
    {
        record.Add(side.Mean);
        Write(record, side.StandardDeviation);
        record.AddCount(side.Values);
        record.AddCount(side.Processes);
        record.Add(side.ProcessMeans.Mean);
        Write(record, side.ProcessMeans.Variance);
        Write(record, side.Memory);
    }

    private static BenchmarkSide ReadSide(ref RecordReader record) => new(
        record.ReadDouble(),
        ReadNumber(ref record),
        record.ReadCount(),
        ProcessMeans.Known(record.ReadCount(), record.ReadDouble(), ReadNumber(ref record)),
        ReadNumber(ref record));

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
        var benchmarks = new OneSided[record.ReadCount()];
        for (var i = 0; i < benchmarks.Length; i++) benchmarks[i] = new OneSided(texts.One(record.ReadText()), texts.One(record.ReadText()));
        return benchmarks;
    }

    private static IReadOnlyList<string> ReadTags(ref RecordReader record, TextPool texts)
    {
        var count = record.ReadCount();
        if (count == 1) return texts.OneAlone(record.ReadText());
        var tags = new string[count];
        for (var i = 0; i < count; i++) tags[i] = texts.One(record.ReadText());
        return tags;
    }

    private static void Write(RecordWriter record, double? number)
    {
        record.Add(number is null ? None : Some);
        if (number is { } known) record.Add(known);
    }

    private static double? ReadNumber(ref RecordReader record) => record.ReadByte() == None ? null : record.ReadDouble();
}
