using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class PairRecordTests
{
    private static readonly RecordPool<BenchmarkLabels> Labels = new(bytes => PairRecord.ReadLabels(bytes, new RecordTexts()));

    [Fact]
    public void What_is_read_back_is_what_was_written_to_the_last_bit()
    {
        foreach (var numbers in Numbers())
        {
            var back = Read(Bytes(numbers), numbers.Benchmarks.Details);
            Assert.Equal(numbers.Hpt, back.Hpt);
            Assert.Equal(numbers.OnlyInBase, back.OnlyInBase);
            Assert.Equal(numbers.OnlyInHead, back.OnlyInHead);
            Assert.Equal(numbers.Benchmarks.Numbers, back.Benchmarks.Numbers);
            Assert.Equal(numbers.Benchmarks.Select(each => (each.Unit, each.Base, each.Head, each.Significance)), back.Benchmarks.Select(each => (each.Unit, each.Base, each.Head, each.Significance)));
            Assert.Equal(numbers.Benchmarks.SelectMany(each => each.Tags.Prepend(each.Name)), back.Benchmarks.SelectMany(each => each.Tags.Prepend(each.Name)));
        }
    }

    [Fact]
    public void A_record_that_is_cut_or_too_long_is_refused()
    {
        var record = Bytes(Numbers()[0]);
        for (var length = 0; length < record.Length; length++) Assert.ThrowsAny<InvalidDataException>(() => Read(record[..length], []));
        Assert.Throws<InvalidDataException>(() => Read([.. record, 0], []));
    }

    private static List<PairNumbers> Numbers()
    {
        Result[] night = [.. MadeFarm.Night("2026-05-02", 3).Select(each => each.ToResult())];
        var suites = night.Select(result => new MeasuredSuite(result.Suite, new Dictionary<string, string> { ["b02"] = "run 3 has a value of 0" })).ToList();
        var shorter = suites[0] with { Suite = new(suites[0].Suite.Metadata, [.. suites[0].Suite.Benchmarks.Skip(1)], null, null) };
        return [PairNumbers.Of(suites[0], suites[1]), PairNumbers.Of(shorter, suites[1]), PairNumbers.Of(suites[1], shorter)];
    }

    private static PairNumbers Read(byte[] record, ReadOnlySpan<BenchmarkDetails> details)
    {
        using var written = new RecordWriter();
        PairRecord.WriteDetails(written, details);
        var bytes = written.Bytes.ToArray();
        return PairRecord.Read(record, new RecordTexts(), Labels, count => PairRecord.ReadDetails(bytes, count));
    }

    private static byte[] Bytes(PairNumbers numbers)
    {
        using var record = new RecordWriter();
        PairRecord.Write(record, numbers);
        return record.Bytes.ToArray();
    }
}
