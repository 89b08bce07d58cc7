using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using Brrr.Comparisons;
using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Comparisons;

/// <summary>What was found of a series before is taken up where it still holds, and says the same as a search from the first night.</summary>
public sealed class SeriesNightsTests
{
    private const int Nights = 60;

    private readonly Memory memory = new();

    [Theory]
    [InlineData(Nights - 1)]
    [InlineData(Nights - 9)]
    [InlineData(Nights - 30)]
    [InlineData(1)]
    public void New_nights_say_what_they_say_in_a_farm_that_knows_nothing(int before)
    {
        FarmOf(Results().Take(4 * before), memory);
        Assert.Equal(Text(FarmOf(Results(), null)), Text(FarmOf(Results(), memory)));
        Assert.Equal(2 * (1 + 1), memory.Kept);
    }

    [Fact]
    public void What_is_known_whole_is_not_kept_again()
    {
        FarmOf(Results(), memory);
        FarmOf(Results(), memory);
        Assert.Equal(2, memory.Kept);
    }

    [Fact]
    public void What_is_known_is_not_found_again()
    {
        FarmOf(Results(), memory);
        memory.Changed = state => state with { Readings = [.. state.Readings.Select(reading => reading with { JitOff = "as it was kept" })] };
        Assert.All(FarmOf(Results(), memory).Analyses.SelectMany(analysis => analysis.Readings), reading => Assert.Equal("as it was kept", reading.JitOff));
    }

    /// <summary>A night that comes late, one that is mended, and another decision of the owner.</summary>
    [Fact]
    public void What_no_longer_holds_is_found_anew()
    {
        FarmOf([.. Results().Take(40), .. Results().Skip(44)], memory);
        Assert.Equal(Text(FarmOf(Results(), null)), Text(FarmOf(Results(), memory)));
        var mended = Results().Select((result, i) => i == 81 ? result.Faster(1.3) : result).ToList();
        Assert.Equal(Text(FarmOf(mended, null)), Text(FarmOf(mended, memory)));
        var decided = Dashboard.Default with { Exclude = new HashSet<string> { MadeSeries.Name(1) } };
        Assert.Equal(Text(FarmOf(Results(), null, decided)), Text(FarmOf(Results(), memory, decided)));
    }

    /// <summary>Two machines by turns; a step, a benchmark that comes late, and a compiler that changes.</summary>
    private static List<MadeResult> Results()
    {
        string[] machines = ["pi5", "m3"];
        var series = machines.Select((machine, i) => MadeSeries.Of(
            [.. SeriesAnalysisTests.Noisy(i + 1, Nights, 6, 0.004).Select((row, night) => row.Select((value, column) => column == 5 && night < Nights - 1 ? double.NaN : night < 40 ? value : value - 0.05).ToArray())],
            machine,
            (night, result) => result with { Metadata = new Dictionary<string, string> { ["python_compiler"] = night < 20 ? "GCC 13" : "GCC 14" } })).ToList();
        return [.. Enumerable.Range(0, Nights).SelectMany(night => series.SelectMany(results => results[(2 * night)..(2 * night + 2)]))];
    }

    private static Farm FarmOf(IEnumerable<MadeResult> results, IKnownSeries? known, Dashboard? dashboard = null)
    {
        var made = results.ToList();
        var read = made.ConvertAll(each => each.ToResult() with { Content = ContentId.OfText(JsonSerializer.Serialize(each.Benchmarks.Select(benchmark => (object)new { benchmark.Name, benchmark.Values })) + each.Machine + each.Date).ToString() });
        return Farm.Of([.. made.Select(each => each.ToMachine()).Distinct()], read, [], dashboard ?? Dashboard.Default, new Dictionary<string, Triage>(), known: null, knownSeries: known);
    }

    private static string Text(Farm farm) => string.Join('\n',
    [
        .. farm.Changes.Select(change => string.Create(CultureInfo.InvariantCulture, $"{change.Id} {change.NewsId} {change.State} {change.Ratio} {change.PValue:R} {change.Benchmarks} {change.FirstBad.Pair.Id} {change.ConfirmedAt?.Pair.Id}")),
        .. farm.Analyses.SelectMany(analysis => analysis.Readings).Select(reading => $"{reading.Digest} {reading.Verdict} {reading.Verdicts} {reading.JitOff} {reading.Estimate}"),
    ]);

    /// <summary>Keeps records as the cache does.</summary>
    private sealed class Memory : IKnownSeries
    {
        private readonly ConcurrentDictionary<string, byte[]> records = new(StringComparer.Ordinal);
        private int kept;

        public int Kept => kept;

        public Func<SeriesState, SeriesState> Changed { get; set; } = state => state;

        public SeriesState? Find(string digest) => records.TryGetValue(digest, out var record) ? Changed(SeriesStateRecord.Read(record, new RecordTexts())) : null;

        public void Keep(string digest, SeriesState state)
        {
            Interlocked.Increment(ref kept);
            using var record = new RecordWriter();
            SeriesStateRecord.Write(record, state);
            records[digest] = record.Bytes.ToArray();
        }
    }
}
