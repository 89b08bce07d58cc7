using System.Text.Json.Serialization;
using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One series as columns, a counting pair a row, oldest first.</summary>
internal sealed class SeriesHistoryFields
{
    private readonly SeriesAnalysis analysis;
    private readonly ColumnPart part;
    private readonly MatchedSpan all;
    private readonly IReadOnlyList<int> positions;
    private readonly List<Reading> rows;

    /// <param name="analysis">The series.</param>
    /// <param name="part">Which of its nights.</param>
    public SeriesHistoryFields(SeriesAnalysis analysis, ColumnPart part)
    {
        (this.analysis, this.part) = (analysis, part);
        var readings = ReadingsOf(analysis).ToList();
        positions = part.RowsOf(readings, reading => reading.Comparison.Date.Year);
        rows = [.. positions.Select(position => readings[position])];
        all = analysis.WholeSpan;
    }

    /// <summary>The series.</summary>
    [JsonIgnore]
    public Series Of => analysis.Series;

    /// <summary>The machine as the files write it.</summary>
    public string Machine => analysis.Series.Machine.Name;

    /// <summary>The machine as addresses and ids write it.</summary>
    public string MachineSlug => analysis.Series.Machine.Slug;

    /// <summary>Id of the comparison.</summary>
    public string Comparison => analysis.Series.Definition.Id;

    /// <summary>Pair ids.</summary>
    public IReadOnlyList<string> Ids => [.. rows.Select(row => row.Comparison.Pair.Id)];

    /// <summary>Instants of the commits in UTC; null where no file states it.</summary>
    public IReadOnlyList<string?> Instants => [.. rows.Select(row => ApiText.Instant(row.Comparison.Pair.CommitInstant))];

    /// <summary>Each night's speedup on its own benchmarks.</summary>
    public IReadOnlyList<double?> Speedup => [.. rows.Select(row => row.Comparison.Speedup?.Value)];

    /// <summary>Lower end of the reproducibility interval.</summary>
    public IReadOnlyList<double?> Low => [.. rows.Select(row => row.Reproducibility?.LowSpeedup)];

    /// <summary>Upper end of the reproducibility interval.</summary>
    public IReadOnlyList<double?> High => [.. rows.Select(row => row.Reproducibility?.HighSpeedup)];

    /// <summary>Geometric mean of the base's times over the matched set of all nights, relative to the first pair: above 1 slower than then.</summary>
    public IReadOnlyList<double?> Base => Relative(all.BaseLogs);

    /// <summary>The same of the head's times.</summary>
    public IReadOnlyList<double?> Head => Relative(all.HeadLogs);

    /// <summary>Speedups on the benchmarks that all nights share.</summary>
    [JsonIgnore]
    public IReadOnlyList<double?> MatchedInAll => Here(all.Logs, 0);

    /// <summary>Speedups on the benchmarks that all nights of the span share: the last 7, 30, 90 nights (shorter columns: the newest nights; empty in the file of a year) and all.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<double?>> Matched => new Dictionary<string, IReadOnlyList<double?>>
    {
        ["7"] = Newest(7),
        ["30"] = Newest(30),
        ["90"] = Newest(90),
        ["all"] = MatchedInAll,
    };

    /// <summary>Head over base memory; null where a side has none.</summary>
    public IReadOnlyList<double?> MemoryRatio => [.. rows.Select(row => row.Comparison.MemoryRatio)];

    /// <summary>Number of the epoch.</summary>
    public IReadOnlyList<int?> Epoch => [.. rows.Select(row => row.Epoch)];

    /// <summary>The nights that have a row.</summary>
    public static IReadOnlyList<Comparison> NightsOf(SeriesAnalysis analysis) => [.. ReadingsOf(analysis).Select(reading => reading.Comparison)];

    private static IEnumerable<Reading> ReadingsOf(SeriesAnalysis analysis) => analysis.Readings.Where(reading => reading.Estimate is not null);

    private IReadOnlyList<double?> Newest(int nights) => part.Year is null ? Ratios(MatchedSpan.Of(analysis.Table, nights)) : [];

    private IReadOnlyList<double?> Relative(IReadOnlyList<double?> logs) => Here(logs, logs.FirstOrDefault(log => log is not null) ?? 0);

    /// <summary>The part's rows of a column, relative to where it begins.</summary>
    private IReadOnlyList<double?> Here(IReadOnlyList<double?> logs, double start) => [.. positions.Select(position => logs[position] is { } log ? Math.Exp(log - start) : (double?)null)];

    private static IReadOnlyList<double?> Ratios(MatchedSpan set) => [.. set.Logs.Select(log => log is { } known ? Math.Exp(known) : (double?)null)];
}
