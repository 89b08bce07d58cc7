using System.Runtime.InteropServices;
using Brrr.Pyperf;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>
/// What came of reading a results file, as bytes: a suite, or the reason why there is none; and its values, which most builds never ask for, as a record of
/// their own. What is read back equals what was written to the last bit.
/// </summary>
internal static class SuiteRecord
{
    private const byte Suite = 1;
    private const byte Fault = 2;

    public static void Write(RecordWriter record, SuiteReading? reading, BrrrException? fault)
    {
        if (reading is not null) WriteSuite(record, reading);
        else if (fault is not null) WriteFault(record, fault);
    }

    /// <summary>Writes all benchmarks of a suite.</summary>
    public static void WriteValues(RecordWriter record, IReadOnlyList<Benchmark> benchmarks)
    {
        record.AddCount(benchmarks.Count);
        foreach (var benchmark in benchmarks) WriteBenchmark(record, benchmark);
    }

    /// <summary>Reads them.</summary>
    /// <exception cref="InvalidDataException">It is no such record.</exception>
    public static IReadOnlyList<Benchmark> ReadValues(ReadOnlySpan<byte> bytes)
    {
        var record = new RecordReader(bytes);
        var count = record.ReadCount();
        var benchmarks = new List<Benchmark>();
        for (var i = 0; i < count; i++) benchmarks.Add(ReadBenchmark(ref record));
        record.ReadEnd();
        return benchmarks;
    }

    /// <summary>Reads either.</summary>
    /// <param name="bytes">The record.</param>
    /// <param name="texts">Where equal texts become one.</param>
    /// <param name="values">Finds the suite's benchmarks.</param>
    /// <exception cref="InvalidDataException">It is no such record.</exception>
    public static (SuiteReading? Reading, BrrrException? Fault) Read(ReadOnlySpan<byte> bytes, RecordTexts texts, Func<IReadOnlyList<Benchmark>> values)
    {
        var record = new RecordReader(bytes);
        var kind = record.ReadByte();
        SuiteReading? reading = null;
        BrrrException? fault = null;
        if (kind == Suite) reading = ReadSuite(ref record, texts, values);
        else if (kind == Fault) fault = new BrrrException(record.ReadText(), record.ReadText(), record.ReadText());
        else throw new InvalidDataException("the record is of no known kind");
        record.ReadEnd();
        return (reading, fault);
    }

    private static void WriteFault(RecordWriter record, BrrrException fault)
    {
        record.Add(Fault);
        record.Add(fault.Where);
        record.Add(fault.What);
        record.Add(fault.Remedy);
    }

    private static void WriteSuite(RecordWriter record, SuiteReading reading)
    {
        record.Add(Suite);
        WriteTime(record, reading.Suite.Started);
        WriteTime(record, reading.Suite.Ended);
        record.Add(reading.ImpossibleDate ?? "");
        WriteMetadata(record, reading.Suite.Metadata.Entries);
        record.AddCount(reading.LeftOut.Count);
        foreach (var broken in reading.LeftOut)
        {
            record.Add(broken.Name);
            record.AddCount(broken.Run ?? 0);
            record.Add(broken.What);
        }
    }

    /// <summary>Keys come first, by themselves: most files have those of another.</summary>
    private static void WriteMetadata(RecordWriter record, IReadOnlyDictionary<string, string> entries)
    {
        using (var keys = new RecordWriter())
        {
            keys.Add([.. entries.Keys]);
            record.AddCount(keys.Bytes.Length);
            record.Add(keys.Bytes);
        }

        foreach (var key in entries.Keys) record.Add(entries[key]);
    }

    private static void WriteBenchmark(RecordWriter record, Benchmark benchmark)
    {
        record.Add(benchmark.Name);
        record.Add((byte)benchmark.Unit);
        record.Add(benchmark.Tags);
        record.Add(benchmark.Values);
        record.AddCount(benchmark.Runs.Length);
        foreach (var run in benchmark.Runs)
        {
            record.AddCount(StartOf(run));
            record.AddCount(run.Values.Length);
            record.Add(run.PeakMemory);
        }
    }

    private static SuiteReading ReadSuite(ref RecordReader record, RecordTexts texts, Func<IReadOnlyList<Benchmark>> values)
    {
        var (started, ended) = (ReadTime(ref record), ReadTime(ref record));
        var impossible = record.ReadText();
        var metadata = ReadMetadata(ref record, texts);
        var count = record.ReadCount();
        var leftOut = record.Room<BrokenBenchmark>(count);
        for (var i = 0; i < count; i++)
        {
            var (name, run) = (record.ReadText(), record.ReadCount());
            leftOut[i] = new BrokenBenchmark(name, run == 0 ? null : run, record.ReadText());
        }

        return new SuiteReading(new BenchmarkSuite(new SuiteMetadata(metadata), values, started, ended), leftOut) { ImpossibleDate = impossible.Length == 0 ? null : impossible };
    }

    private static MetadataEntries ReadMetadata(ref RecordReader record, RecordTexts texts)
    {
        var keys = texts.Keys(record.ReadBytes(record.ReadCount()));
        var entries = record.Room<string>(keys.Count);
        for (var i = 0; i < entries.Length; i++) entries[i] = record.ReadText(texts);
        return new MetadataEntries(keys, entries);
    }

    private static Benchmark ReadBenchmark(ref RecordReader record)
    {
        var name = record.ReadText();
        var unit = (Unit)record.ReadByte();
        var count = record.ReadCount();
        var tags = new List<string>();
        for (var i = 0; i < count; i++) tags.Add(record.ReadText());
        var values = record.ReadDoubles();
        count = record.ReadCount();
        var runs = new List<Run>();
        for (var i = 0; i < count; i++)
        {
            var (start, length) = (record.ReadCount(), record.ReadCount());
            if (length > values.Length - start) throw new InvalidDataException("a run leaves its benchmark");
            runs.Add(new Run(values.AsMemory(start, length), record.ReadOptionalDouble()));
        }

        return new Benchmark(name, unit, tags, values, [.. runs]);
    }

    private static int StartOf(Run run) => MemoryMarshal.TryGetArray(run.Values, out var segment) ? segment.Offset : 0;

    private static void WriteTime(RecordWriter record, DateTime? time)
    {
        record.Add(time is null ? RecordReader.None : RecordReader.Some);
        if (time is { } known) record.Add(known.ToBinary());
    }

    private static DateTime? ReadTime(ref RecordReader record) => record.ReadByte() == RecordReader.None ? null : DateTime.FromBinary(record.ReadLong());
}
