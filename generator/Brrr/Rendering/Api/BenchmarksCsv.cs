using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary><c>csv/benchmarks-YYYY.csv</c>: every benchmark of every pair of a year, pairs in order of time, benchmarks by name. Of a year that is archived as a whole it is packed by gzip.</summary>
internal static class BenchmarksCsv
{
    /// <summary>Its columns; each is a field of <c>nights/{id}.json</c>.</summary>
    public static IReadOnlyList<CsvColumn<BenchmarkRow>> Columns { get; } =
    [
        new("pair", row => row.Pair.Id, "id"),
        new("machine", row => row.Pair.Machine.Name),
        new("comparison", row => row.Pair.Definition.Id),
        new("date", row => row.Pair.Date),
        new("name", row => row.Benchmark.Name, "benchmarks.name"),
        new("unit", row => ApiText.Name(row.Benchmark.Unit), "benchmarks.unit"),
        new("excluded", row => row.Benchmark.IsExcluded, "benchmarks.excluded"),
        new("baseMean", row => row.Benchmark.Base.Mean, "benchmarks.base.mean"),
        new("baseStdev", row => row.Benchmark.Base.StandardDeviation, "benchmarks.base.stdev"),
        new("headMean", row => row.Benchmark.Head.Mean, "benchmarks.head.mean"),
        new("headStdev", row => row.Benchmark.Head.StandardDeviation, "benchmarks.head.stdev"),
        new("speedup", row => row.Benchmark.Speedup.Value, "benchmarks.speedup"),
        new("verdict", row => row.Verdict is { } verdict ? ApiText.Name(verdict) : null, "benchmarks.verdict"),
        new("significant", row => row.Benchmark.Significance.IsSignificant, "benchmarks.significant"),
        new("baseMemory", row => row.Benchmark.Base.Memory, "benchmarks.base.memory"),
        new("headMemory", row => row.Benchmark.Head.Memory, "benchmarks.head.memory"),
    ];

    /// <summary>The table of some pairs.</summary>
    /// <param name="farm">Knows the verdicts.</param>
    /// <param name="comparisons">In order of time: a new pair's lines come at the end.</param>
    public static ReadOnlySpan<byte> Bytes(Farm farm, IEnumerable<Comparison> comparisons)
    {
        var table = new ContentBuffer();
        table.Write(CsvText.Header(Columns));
        WriteRows(farm, comparisons, table);
        return table.Content;
    }

    /// <summary>Writes the lines of some pairs.</summary>
    public static void WriteRows(Farm farm, IEnumerable<Comparison> comparisons, ContentBuffer output) =>
        CsvText.WriteRows(Columns, comparisons.SelectMany(comparison => RowsOf(farm.ReadingOf(comparison))), output);

    private static IEnumerable<BenchmarkRow> RowsOf(Reading reading)
    {
        var benchmarks = reading.Benchmarks;
        return reading.Comparison.Benchmarks.Select(benchmark => new BenchmarkRow(reading.Comparison.Pair, benchmark, benchmarks[benchmark.Name].Verdict));
    }
}
