using System.Globalization;
using System.Text.Json;

namespace Brrr.Browser.Tests;

/// <summary>A farm with everything that is seldom: many machines, names that are long or not Latin, silence, what vanished, what counts nowhere.</summary>
internal sealed class OddResults : IDisposable
{
    /// <summary>Of a machine and of a benchmark: 80 characters.</summary>
    public const string LongName = "a_name_that_somebody_found_funny_and_that_has_eighty_characters_from_end_to_end_";

    /// <summary>A machine's.</summary>
    public const string ForeignName = "größe東京";

    /// <summary>Has measured nothing since January.</summary>
    public const string Silent = "silent";

    /// <summary>States no memory.</summary>
    public const string Forgetful = "forgetful";

    /// <summary>A benchmark that only the first night has.</summary>
    public const string Vanished = "vanished";

    private const int Ordinary = 16;
    private const int Nights = 3;

    private readonly TemporaryFolder folder = new();

    /// <param name="isAlone">Whether there is one night of one machine, and nothing else.</param>
    public OddResults(bool isAlone = false)
    {
        folder.Write("sources.yaml", "sources:\n  - {path: ., results: results}\n");
        if (isAlone)
        {
            Pair(new DateOnly(2026, 8, 3), "m00", 1.1);
            return;
        }

        for (var night = 1; night <= Nights; night++)
        {
            var date = new DateOnly(2026, 8, night);
            for (var machine = 0; machine < Ordinary; machine++) Pair(date, string.Create(CultureInfo.InvariantCulture, $"m{machine:00}"), 1 + (machine / 50.0));
            Pair(date, LongName, 1.05, night == 1 ? Vanished : null);
            Pair(date, ForeignName, 1.06);
            Pair(date, Forgetful, 1.07, memory: null);
            Pair(date.AddDays(-200), Silent, 1.08);
        }

        Pair(new DateOnly(2026, 8, 2), "m00", 1.01, reference: "v3.15.0a1");
        folder.Write("withheld.yaml", "withheld:\n  - {path: \"results/bm-20260803-*/bm-*-m01-*\", source: null, reason: \"a photo scan ran all night\"}\n");
    }

    /// <summary>The folder of the configuration.</summary>
    public string Data => folder.Root;

    public void Dispose() => folder.Dispose();

    private static object Benchmark(string name, double seconds, long? memory) => new
    {
        metadata = new { name, tags = new[] { "apps" } },
        runs = Enumerable.Range(0, 4).Select(run => new { metadata = Memory(memory), values = new[] { seconds, seconds * (1 + (run / 1000.0)) } }),
    };

    private static Dictionary<string, object> Memory(long? bytes) => bytes is { } known ? new() { ["mem_max_rss"] = known } : [];

    private void Pair(DateOnly date, string machine, double speedup, string? extra = null, long? memory = 9_000_000, string? reference = null)
    {
        Side(date, machine, "", 1, extra, memory, reference);
        Side(date, machine, "-JIT", 1 / speedup, extra, memory * 11 / 10, reference);
    }

    private void Side(DateOnly date, string machine, string flags, double factor, string? extra, long? memory, string? reference)
    {
        var hash = string.Create(CultureInfo.InvariantCulture, $"{date.DayNumber + (reference is null ? 0 : 0x10000):x7}") + new string('a', 33);
        string[] names = extra is null ? ["nbody", "go", LongName] : ["nbody", "go", LongName, extra];
        var suite = new
        {
            version = "1.0",
            metadata = new Dictionary<string, object> { ["commit_date"] = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T12:00:00+00:00", ["hostname"] = machine },
            benchmarks = names.Select((name, index) => Benchmark(name, factor * (index + 1) * (1 + ((date.Day + index) % 3 / 500.0)), memory)),
        };
        var name = string.Create(CultureInfo.InvariantCulture, $"bm-{date:yyyyMMdd}-{machine}-aarch64-python-{reference ?? hash[..20]}-3.15.0a1-{hash[..7]}.json");
        folder.Write(string.Create(CultureInfo.InvariantCulture, $"results/bm-{date:yyyyMMdd}-3.15.0a1-{hash[..7]}{flags}/{name}"), JsonSerializer.Serialize(suite));
    }
}
