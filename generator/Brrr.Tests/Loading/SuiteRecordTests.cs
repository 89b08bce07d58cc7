using System.Security.Cryptography;
using Brrr.Loading;
using Brrr.Pyperf;
using Brrr.Results;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class SuiteRecordTests
{
    private static readonly Gen<string> Text = Gen.OneOf(Gen.String[Gen.Char.AlphaNumeric, 0, 12], Gen.Const("ünï\u0001\U0001F40D"), Gen.Const(""));

    private static readonly Gen<double> Value = Gen.OneOf(Gen.Double[1e-100, 1e100], Gen.Const(double.Epsilon), Gen.Const(double.MaxValue), Gen.Const(0.1 + 0.2));

    private static readonly Gen<Benchmark> Benchmarks =
        from name in Text
        from unit in Gen.Enum<Unit>()
        from tags in Text.Array[0, 3]
        from runs in Value.Array[1, 5].Array[1, 4]
        from memory in Value.Array[4]
        from hasMemory in Gen.Bool
        select Made(name, unit, tags, runs, hasMemory ? memory : null);

    private static readonly Gen<SuiteReading> Suites =
        from metadata in Gen.Select(Text, Text).Array[0, 8]
        from benchmarks in Benchmarks.Array[1, 5]
        from broken in Gen.Select(Text, Gen.Int[0, 40], Text).Array[0, 3]
        from started in Gen.DateTime
        from isTimed in Gen.Bool
        select new SuiteReading(
            new BenchmarkSuite(
                new SuiteMetadata(metadata.DistinctBy(each => each.Item1).ToDictionary(each => each.Item1, each => each.Item2, StringComparer.Ordinal)),
                benchmarks,
                isTimed ? DateTime.SpecifyKind(started, DateTimeKind.Utc) : null,
                isTimed ? DateTime.SpecifyKind(started, DateTimeKind.Utc) : null),
            [.. broken.Select(each => new BrokenBenchmark(each.Item1, each.Item2 == 0 ? null : each.Item2, each.Item3))]);

    [Fact]
    public void What_is_read_back_is_what_was_written_to_the_last_bit() =>
        Suites.Sample(suite => LoadedText.Of(suite) == LoadedText.Of(Read(Bytes(suite, null), ValuesOf(suite)).Reading ?? suite with { LeftOut = [new("", null, "none")] }), iter: 500);

    [Fact]
    public void A_fault_keeps_its_words()
    {
        var fault = Read(Bytes(null, new BrrrException("line 2", "is no JSON", "mend it")), []).Fault;
        Assert.Equal(("line 2", "is no JSON", "mend it"), (fault?.Where, fault?.What, fault?.Remedy));
    }

    [Fact]
    public void A_record_that_is_cut_or_too_long_is_refused()
    {
        var record = Bytes(Example(), null);
        for (var length = 0; length < record.Length; length++) Assert.ThrowsAny<InvalidDataException>(() => Read(record[..length], []));
        Assert.Throws<InvalidDataException>(() => Read([.. record, 0], []));
        var values = ValuesOf(Example());
        for (var length = 0; length < values.Length; length++) Assert.ThrowsAny<InvalidDataException>(() => SuiteRecord.ReadValues(values.AsSpan(0, length)));
        Assert.Throws<InvalidDataException>(() => SuiteRecord.ReadValues([.. values, 0]));
    }

    [Fact]
    public void Other_records_of_the_same_bytes_need_another_version()
    {
        // Fails where the reader or the form of a record changed: raise CacheFolder.ExtractionVersion, then write what is new here.
        var record = Convert.ToHexString(SHA256.HashData([.. Bytes(Example(), null), .. ValuesOf(Example())]))[..16];
        Assert.Equal((4, "23A370BCE7ED9304"), (CacheFolder.ExtractionVersion, record));
    }

    /// <summary>A file with a little of everything that a reader extracts.</summary>
    private static SuiteReading Example() => Reading.Of(new PyperfText()
        .Metadata("""{"perf_version":"2.5.0","platform":"macOS-14","unit":"second","tags":["all"],"commit_date":"2026-05-01T12:00:00+00:00","load_avg_1min":0.25,"mem_max_rss":1048576,"odd":[1]}""")
        .Runs("nbody", """{"metadata":{"date":"2026-05-01 02:03:04.5","mem_max_rss":2097152},"warmups":[[1,0.5]],"values":[0.1,0.2]}""", """{"metadata":{"calibrate_loops":1},"warmups":[[1,0.5]]}""", """{"values":[0.30000000000000004]}""")
        .Json("""{"metadata":{"name":"size","unit":"byte","tags":["memory"],"command_max_rss":512},"runs":[{"values":[1,2]}]}""")
        .Values("broken", "1, NaN")
        .Values("zero", "1, 0"));

    private static Benchmark Made(string name, Unit unit, string[] tags, double[][] runs, double[]? memory)
    {
        var values = runs.SelectMany(run => run).ToArray();
        var start = 0;
        return new Benchmark(name, unit, tags, values, [.. runs.Select((run, i) => new Run(values.AsMemory((start += run.Length) - run.Length, run.Length), memory?[i]))]);
    }

    private static (SuiteReading? Reading, BrrrException? Fault) Read(byte[] record, byte[] values) =>
        SuiteRecord.Read(record, new RecordTexts(), () => SuiteRecord.ReadValues(values));

    private static byte[] ValuesOf(SuiteReading reading)
    {
        using var record = new RecordWriter();
        SuiteRecord.WriteValues(record, reading.Suite.Benchmarks);
        return record.Bytes.ToArray();
    }

    private static byte[] Bytes(SuiteReading? reading, BrrrException? fault)
    {
        using var record = new RecordWriter();
        SuiteRecord.Write(record, reading, fault);
        return record.Bytes.ToArray();
    }
}
