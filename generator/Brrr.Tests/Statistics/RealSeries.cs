using System.Globalization;
using System.Text.Json;

namespace Brrr.Tests.Statistics;

/// <summary>
/// The nightly pairs of one real machine as process means, in order of commit time, read without the product's own reader: the base and the head of a night,
/// a benchmark a column.
/// </summary>
internal sealed class RealSeries
{
    private static readonly string[] Excluded =
    [
        "aiohttp", "asyncio_tcp", "asyncio_tcp_ssl", "bench_mp_pool", "concurrent_imap", "deepcopy_reduce", "logging_silent", "pickle", "pickle_dict",
        "pickle_list", "unpack_sequence", "unpickle", "unpickle_list",
    ];

    private static readonly Lazy<RealSeries> Loaded = new(Read);

    private RealSeries(string[] benchmarks, RealNight[] nights) => (Benchmarks, Nights) = (benchmarks, nights);

    /// <summary>The names of the columns, without the excluded ones.</summary>
    public string[] Benchmarks { get; }

    /// <summary>The nights.</summary>
    public RealNight[] Nights { get; }

    /// <summary>The series; without the real results the test is skipped.</summary>
    public static RealSeries Require()
    {
        SharedData.RequireRoot();
        return Loaded.Value;
    }

    private static RealSeries Read()
    {
        var root = SharedData.RequireRoot();
        var rows = File.ReadLines(Path.Combine(root, "truth", "pairs.csv")).Select(line => line.Split(',')).ToArray();
        var header = rows[0];
        var found = rows.Skip(1)
            .Where(row => row[0] == "sulaco")
            .OrderBy(row => DateTimeOffset.Parse(row[Array.IndexOf(header, "commit_date")], CultureInfo.InvariantCulture))
            .Select(row => new
            {
                Date = row[1],
                Commit = row[2],
                Geomean = double.Parse(row[Array.IndexOf(header, "geomean_excl")], CultureInfo.InvariantCulture),
                Base = Means(Path.Combine(root, "data", "sulaco", row[Array.IndexOf(header, "base_file")])),
                Head = Means(Path.Combine(root, "data", "sulaco", row[Array.IndexOf(header, "head_file")])),
            })
            .ToArray();

        var names = found.SelectMany(night => night.Base.Keys.Intersect(night.Head.Keys)).Distinct().Except(Excluded).Order(StringComparer.Ordinal).ToArray();
        return new RealSeries(
            names,
            [.. found.Select(night => new RealNight(night.Date, night.Commit, night.Geomean, Columns(names, night.Base), Columns(names, night.Head)))]);
    }

    private static double[]?[] Columns(string[] names, Dictionary<string, double[]> means) =>
        [.. names.Select(name => means.GetValueOrDefault(name))];

    private static Dictionary<string, double[]> Means(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        var means = new Dictionary<string, double[]>();
        foreach (var benchmark in document.RootElement.GetProperty("benchmarks").EnumerateArray())
        {
            var processes = benchmark.GetProperty("runs").EnumerateArray()
                .Where(run => run.TryGetProperty("values", out var values) && values.GetArrayLength() > 0)
                .Select(run => run.GetProperty("values").EnumerateArray().Average(value => value.GetDouble()))
                .ToArray();
            var name = benchmark.TryGetProperty("metadata", out var metadata) && metadata.TryGetProperty("name", out var own)
                ? own.GetString()
                : document.RootElement.GetProperty("metadata").GetProperty("name").GetString();
            if (processes.Length > 0)
                means[name ?? ""] = processes;
        }

        return means;
    }
}
