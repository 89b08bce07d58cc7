using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary><c>csv/benchmarks-YYYY.csv</c>: every benchmark of every pair of a year, pairs in order of time, benchmarks by name.</summary>
internal static class BenchmarksCsv
{
    private static readonly IReadOnlyList<CsvColumn<BenchmarkRow>> Columns =
    [
        new("pair", row => row.Pair.Id),
        new("machine", row => row.Pair.Machine.Name),
        new("comparison", row => row.Pair.Definition.Id),
        new("date", row => row.Pair.Date),
        new("name", row => row.Benchmark.Name),
        new("unit", row => row.Benchmark.Unit),
        new("excluded", row => row.Benchmark.Excluded),
        new("baseMean", row => row.Benchmark.Base.Mean),
        new("baseStdev", row => row.Benchmark.Base.Stdev),
        new("headMean", row => row.Benchmark.Head.Mean),
        new("headStdev", row => row.Benchmark.Head.Stdev),
        new("speedup", row => row.Benchmark.Speedup),
        new("verdict", row => row.Benchmark.Verdict),
        new("significant", row => row.Benchmark.Significant),
        new("baseMemory", row => row.Benchmark.Base.Memory),
        new("headMemory", row => row.Benchmark.Head.Memory),
    ];

    /// <summary>The table of some pairs.</summary>
    /// <param name="farm">Knows the verdicts.</param>
    /// <param name="comparisons">In order of time: a new pair's lines come at the end.</param>
    public static byte[] Bytes(Farm farm, IEnumerable<Comparison> comparisons) => CsvText.Bytes(Columns, comparisons.SelectMany(comparison => RowsOf(farm.ReadingOf(comparison))));

    private static IEnumerable<BenchmarkRow> RowsOf(Reading reading) => reading.Comparison.Benchmarks.Select(benchmark =>
        new BenchmarkRow(reading.Comparison.Pair, new BenchmarkFields(reading.Comparison, benchmark, reading.Benchmarks[benchmark.Name])));
}
