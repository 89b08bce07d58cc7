using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Loading;

/// <summary>What was found of a series as bytes: what is read back equals what was written to the last bit.</summary>
internal static class SeriesStateRecord
{
    public static void Write(RecordWriter record, SeriesState state)
    {
        record.AddCount(state.Readings.Count);
        foreach (var reading in state.Readings) Write(record, reading);
        record.Add(state.Included);
        Write(record, state.GeometricMean);
        record.AddCount(state.Benchmarks.Count);
        foreach (var (name, benchmark) in state.Benchmarks)
        {
            record.Add(name);
            Write(record, benchmark);
        }
    }

    /// <exception cref="InvalidDataException">It is no such record.</exception>
    public static SeriesState Read(ReadOnlySpan<byte> bytes, RecordTexts texts)
    {
        var record = new RecordReader(bytes);
        var readings = new ReadingState[record.ReadCount()];
        for (var i = 0; i < readings.Length; i++) readings[i] = ReadReading(ref record, texts);
        var included = new string[record.ReadCount()];
        for (var i = 0; i < included.Length; i++) included[i] = record.ReadText(texts);
        var geometricMean = ReadReplay(ref record);
        var benchmarks = new Dictionary<string, ReplayState>(StringComparer.Ordinal);
        for (var left = record.ReadCount(); left > 0; left--) benchmarks[record.ReadText(texts)] = ReadReplay(ref record);
        record.ReadEnd();
        return new SeriesState(readings, included, geometricMean, benchmarks);
    }

    private static void Write(RecordWriter record, ReadingState reading)
    {
        record.Add(reading.Verdicts is null ? RecordReader.None : RecordReader.Some);
        if (reading.Verdicts is { } counts)
        {
            record.AddCount(counts.Faster);
            record.AddCount(counts.Slower);
            record.AddCount(counts.Same);
            record.AddCount(counts.Unclear);
        }

        record.Add(reading.JitOff ?? "");
    }

    private static ReadingState ReadReading(ref RecordReader record, RecordTexts texts)
    {
        VerdictCounts? counts = record.ReadByte() == RecordReader.None
            ? null
            : new VerdictCounts(record.ReadCount(), record.ReadCount(), record.ReadCount(), record.ReadCount());
        var jitOff = record.ReadText(texts);
        return new ReadingState(counts, jitOff.Length == 0 ? null : jitOff);
    }

    private static void Write(RecordWriter record, ReplayState replay)
    {
        record.AddCount(replay.Runs);
        record.AddCount(replay.Confirmed.Count);
        foreach (var change in replay.Confirmed)
        {
            record.AddCount(change.First);
            record.AddCount(change.Position);
            record.AddCount(change.ConfirmedAt);
            Write(record, change.ProvisionalAt);
            record.Add(change.PValue);
        }

        record.AddCount(replay.Provisional.Count);
        foreach (var change in replay.Provisional)
        {
            record.AddCount(change.Position);
            record.AddCount(change.OpenedAt);
            Write(record, change.WithdrawnAt);
            record.Add(change.Found.Step);
            record.Add(change.Found.PValue);
        }

        record.AddCount(replay.LeftOut.Count);
        foreach (var run in replay.LeftOut) record.AddCount(run);
    }

    private static ReplayState ReadReplay(ref RecordReader record)
    {
        var runs = record.ReadCount();
        var confirmed = new ConfirmedChange[record.ReadCount()];
        for (var i = 0; i < confirmed.Length; i++)
            confirmed[i] = new ConfirmedChange(record.ReadCount(), record.ReadCount(), record.ReadCount(), ReadRun(ref record), record.ReadDouble());
        var provisional = new ProvisionalChange[record.ReadCount()];
        for (var i = 0; i < provisional.Length; i++)
            provisional[i] = new ProvisionalChange(record.ReadCount(), record.ReadCount(), ReadRun(ref record), new ProvisionalStep(record.ReadDouble(), record.ReadDouble()));
        var leftOut = new int[record.ReadCount()];
        for (var i = 0; i < leftOut.Length; i++) leftOut[i] = record.ReadCount();
        return new ReplayState(runs, confirmed, provisional, leftOut);
    }

    private static void Write(RecordWriter record, int? run)
    {
        record.Add(run is null ? RecordReader.None : RecordReader.Some);
        if (run is { } known) record.AddCount(known);
    }

    private static int? ReadRun(ref RecordReader record) => record.ReadByte() == RecordReader.None ? null : record.ReadCount();
}
