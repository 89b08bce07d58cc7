using System.Runtime.InteropServices;
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
        using (var labels = new RecordWriter())
        {
            Write(labels, numbers.Benchmarks.Labels);
            record.AddCount(labels.Bytes.Length);
            record.Add(labels.Bytes);
        }

        record.AddCount(numbers.Benchmarks.Count);
        record.Add(MemoryMarshal.AsBytes(numbers.Benchmarks.Numbers));
    }

    /// <summary>Reads a record.</summary>
    /// <param name="bytes">The record.</param>
    /// <param name="texts">Where equal texts become one.</param>
    /// <param name="labelPool">Where equal lists of benchmarks become one.</param>
    /// <param name="findDetails">Finds the details of so many benchmarks when they are asked for.</param>
    /// <exception cref="InvalidDataException">It is no such record.</exception>
    public static PairNumbers Read(ReadOnlySpan<byte> bytes, RecordTexts texts, RecordPool<BenchmarkLabels> labelPool, Func<int, BenchmarkDetails[]> findDetails)
    {
        var record = new RecordReader(bytes);
        var hpt = record.ReadByte() == RecordReader.None
            ? null
            : new HptResult(record.ReadDouble(), (Direction)record.ReadByte(), record.ReadOptionalDouble(), record.ReadOptionalDouble(), record.ReadOptionalDouble());
        var (onlyInBase, onlyInHead) = (ReadOneSided(ref record, texts), ReadOneSided(ref record, texts));
        var labels = labelPool.Same(record.ReadBytes(record.ReadCount()));
        var benchmarks = record.ReadValues<BenchmarkNumbers>(record.ReadCount());
        record.ReadEnd();
        if (labels.Count != benchmarks.Length) throw new InvalidDataException("the record names other benchmarks than it has");
        return new PairNumbers(new BenchmarkTable(labels, benchmarks, findDetails), hpt, onlyInBase, onlyInHead);
    }

    public static void WriteDetails(RecordWriter record, ReadOnlySpan<BenchmarkDetails> details) => record.Add(MemoryMarshal.AsBytes(details));

    /// <summary>Reads the details of so many benchmarks.</summary>
    /// <exception cref="InvalidDataException">It is no such record.</exception>
    public static BenchmarkDetails[] ReadDetails(ReadOnlySpan<byte> bytes, int count)
    {
        var record = new RecordReader(bytes);
        var details = record.ReadValues<BenchmarkDetails>(count);
        record.ReadEnd();
        return details;
    }

    private static void Write(RecordWriter record, BenchmarkLabels labels)
    {
        record.AddCount(labels.Count);
        foreach (var label in labels)
        {
            record.Add(label.Name);
            record.Add((byte)label.Unit);
            record.Add(label.Tags);
        }
    }

    /// <summary>Reads the list of benchmarks of a record.</summary>
    public static BenchmarkLabels ReadLabels(ReadOnlySpan<byte> bytes, RecordTexts texts)
    {
        var record = new RecordReader(bytes);
        var labels = record.Room<BenchmarkLabel>(record.ReadCount());
        for (var i = 0; i < labels.Length; i++) labels[i] = new BenchmarkLabel(record.ReadText(texts), (Unit)record.ReadByte(), ReadTags(ref record, texts));
        record.ReadEnd();
        return new BenchmarkLabels(labels);
    }

    private static void Write(RecordWriter record, IReadOnlyList<OneSided> benchmarks)
    {
        record.AddCount(benchmarks.Count);
        foreach (var (name, reason) in benchmarks)
        {
            record.Add(name);
            record.Add(reason);
        }
    }

    private static OneSided[] ReadOneSided(ref RecordReader record, RecordTexts texts)
    {
        var benchmarks = record.Room<OneSided>(record.ReadCount());
        for (var i = 0; i < benchmarks.Length; i++) benchmarks[i] = new OneSided(record.ReadText(texts), record.ReadText(texts));
        return benchmarks;
    }

    private static string[] ReadTags(ref RecordReader record, RecordTexts texts)
    {
        var tags = record.Room<string>(record.ReadCount());
        for (var i = 0; i < tags.Length; i++) tags[i] = record.ReadText(texts);
        return tags;
    }
}
