using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class SeriesStateRecordTests
{
    private static readonly SeriesState State = new(
        [new ReadingState(null, null), new ReadingState(new VerdictCounts(1, 20, 300, 4), null), new ReadingState(new VerdictCounts(0, 0, 1, 0), "no benchmark moved")],
        ["a", "b"],
        new ReplayState(300, [new ConfirmedChange(1, 200, 203, 1, 1e-9), new ConfirmedChange(250, 250, 252, null, double.Epsilon)], [new ProvisionalChange(299, 299, null, new ProvisionalStep(-0.1, 0.001))], [4, 7]),
        new Dictionary<string, ReplayState> { ["b"] = new(3, [], [new ProvisionalChange(1, 2, 3, new ProvisionalStep(0.1, 0))], []), ["\u00E4"] = new(0, [], [], []) });

    [Fact]
    public void What_is_read_back_is_what_was_written_to_the_last_bit()
    {
        var back = SeriesStateRecord.Read(Bytes(), new RecordTexts());
        Assert.Equal(State.Readings, back.Readings);
        Assert.Equal(State.Included, back.Included);
        Same(State.GeometricMean, back.GeometricMean);
        Assert.Equal(State.Benchmarks.Keys, back.Benchmarks.Keys);
        Assert.All(State.Benchmarks, each => Same(each.Value, back.Benchmarks[each.Key]));
    }

    [Fact]
    public void A_record_that_is_cut_or_too_long_is_refused()
    {
        var record = Bytes();
        for (var length = 0; length < record.Length; length++) Assert.ThrowsAny<InvalidDataException>(() => SeriesStateRecord.Read(record.AsSpan(0, length), new RecordTexts()));
        Assert.Throws<InvalidDataException>(() => SeriesStateRecord.Read([.. record, 0], new RecordTexts()));
    }

    private static void Same(ReplayState expected, ReplayState actual)
    {
        Assert.Equal(expected.Runs, actual.Runs);
        Assert.Equal(expected.Confirmed, actual.Confirmed);
        Assert.Equal(expected.Provisional, actual.Provisional);
        Assert.Equal(expected.LeftOut, actual.LeftOut);
    }

    private static byte[] Bytes()
    {
        using var record = new RecordWriter();
        SeriesStateRecord.Write(record, State);
        return record.Bytes.ToArray();
    }
}
