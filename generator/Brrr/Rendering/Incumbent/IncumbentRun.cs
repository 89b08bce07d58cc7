using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json.Nodes;
using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Statistics;

namespace Brrr.Rendering.Incumbent;

/// <summary>A side of a pair as the incumbent dashboard publishes it; only the JIT's side has a speedup. Keys are in ordinal order.</summary>
/// <param name="Comparison">The pair.</param>
/// <param name="Result">The side.</param>
/// <param name="Machine">The machine's name, unique in the farm.</param>
internal sealed record IncumbentRun(Comparison Comparison, Result Result, string Machine)
{
    public DateOnly Date => Result.Directory.Date;

    private bool IsJit { get; } = Result.Flags.Contains("JIT");

    private bool HasSpeedup => IsJit && ReferenceEquals(Result, Comparison.Pair.Head);

    /// <summary>The incumbent takes the commit's longest prefix from the file's name.</summary>
    private string Commit => Result.Name.Ref.StartsWith(Result.Name.Commit, StringComparison.Ordinal) && Hexadecimal.IsLower(Result.Name.Ref)
        ? Result.Name.Ref
        : Result.Name.Commit;

    /// <summary>All results of pairs that are not withheld, once each, in the incumbent's order: by date, directory, machine and JIT, last first.</summary>
    /// <param name="farm">All pairs.</param>
    /// <param name="since">Only those of this date and later; null for all.</param>
    public static IReadOnlyList<IncumbentRun> Of(Farm farm, DateOnly? since = null)
    {
        var shared = farm.Machines.GroupBy(machine => machine.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).SelectMany(group => group).ToHashSet();
        var runs = farm.Comparisons.Where(comparison => comparison.Pair.Withheld is null && !(NewestOf(comparison) < since))
            .SelectMany(comparison => new[] { comparison.Pair.Head, comparison.Pair.Base }
                .Select(result => new IncumbentRun(comparison, result, shared.Contains(result.Machine) ? result.Machine.Slug : result.Machine.Name)))
            .Where(run => !(run.Date < since))
            .ToLookup(run => run.HasSpeedup);
        var taken = new HashSet<Result>(ReferenceEqualityComparer.Instance);
        return
        [
            .. runs[true].Concat(runs[false]).Where(run => taken.Add(run.Result))
                .GroupBy(run => run.Date).OrderByDescending(night => night.Key)
                .SelectMany(night => night.OrderByDescending(run => run.Result.Directory.ToString(), StringComparer.Ordinal)
                    .ThenByDescending(run => run.Machine, StringComparer.Ordinal).ThenByDescending(run => run.IsJit)),
        ];
    }

    /// <summary>The newest date of all; null where nothing counts.</summary>
    public static DateOnly? NewestOf(Farm farm) => farm.Comparisons.Where(comparison => comparison.Pair.Withheld is null).Max(comparison => (DateOnly?)NewestOf(comparison));

    /// <summary>As a list of nights has it.</summary>
    public JsonObject Summary() => Known(
        new("commit", Commit),
        new("date", Midnight(Date)),
        new("directory_name", Result.Directory.ToString()),
        new("has_tailcall", Result.Flags.Contains("TAILCALL")),
        new("is_jit", IsJit),
        new("machine", Machine),
        new("python_version", Result.Name.Version.Text),
        new("speedup", HasSpeedup ? Comparison.Speedup?.Value : null));

    /// <summary>As the file of its night has it: with benchmarks and HPT.</summary>
    public JsonObject Details()
    {
        var run = Summary();
        run.Insert(0, "benchmarks", new JsonObject(Result.Suite.Benchmarks.OrderBy(benchmark => benchmark.Name, StringComparer.Ordinal)
            .Select(benchmark => KeyValuePair.Create(benchmark.Name, (JsonNode?)ValuesOf(benchmark)))));
        run.Insert(2, "created_at", Result.Suite.Started?.ToString("yyyy-MM-dd'T'HH:mm:ss", CultureInfo.InvariantCulture) ?? Midnight(Date));
        if (HasSpeedup && Comparison.Hpt is { } hpt) run.Insert(run.IndexOf("is_jit"), "hpt", HptOf(hpt));
        return run;
    }

    /// <summary>Writes all that the summary is made of.</summary>
    /// <param name="output">Where to.</param>
    public void WriteSummaryInputs(ContentBuffer output)
    {
        ModelBytes.Write(Result.Path, output);
        ModelBytes.Write(Machine, output);
        ModelBytes.Write(HasSpeedup ? Comparison.Speedup?.Value : null, output);
    }

    /// <summary>Writes all that the details are made of.</summary>
    public void WriteInputs(ContentBuffer output)
    {
        ModelBytes.Write(Summary().ToJsonString(), output);
        ModelBytes.Write(Result.Suite.Started?.ToString("O", CultureInfo.InvariantCulture), output);
        ModelBytes.Write(HasSpeedup ? Comparison.Hpt : null, output);
        ModelBytes.Write(Result.Content, output);
        ModelBytes.Write(Result.LeftOutBenchmarks.Keys, output);
        if (Result.Content is not null) return;
        foreach (var benchmark in Result.Suite.Benchmarks)
        {
            ModelBytes.Write(benchmark.Name, output);
            ModelBytes.Write(benchmark.Values.Length, output);
            output.Write(MemoryMarshal.AsBytes<double>(benchmark.Values));
        }
    }

    private static DateOnly NewestOf(Comparison comparison)
    {
        var (before, after) = (comparison.Pair.Base.Directory.Date, comparison.Pair.Head.Directory.Date);
        return before > after ? before : after;
    }

    private static JsonObject ValuesOf(Pyperf.Benchmark benchmark) => new()
    {
        ["max_value"] = benchmark.Values.Max(),
        ["mean"] = Mean.Of(benchmark.Values),
        ["median"] = Median.Of(benchmark.Values),
        ["min_value"] = benchmark.Values.Min(),
        ["stddev"] = SampleVariance.Of(benchmark.Values) is { } variance ? Math.Sqrt(variance) : null,
    };

    private static JsonObject HptOf(HptResult hpt) => new()
    {
        ["percentile_90"] = hpt.AtLeast90,
        ["percentile_95"] = hpt.AtLeast95,
        ["percentile_99"] = hpt.AtLeast99,
        ["reliability"] = hpt.Reliability,
    };

    private static JsonObject Known(params IEnumerable<KeyValuePair<string, JsonNode?>> fields) => new(fields.Where(field => field.Value is not null));

    private static string Midnight(DateOnly date) => date.ToString("yyyy-MM-dd'T00:00:00'", CultureInfo.InvariantCulture);
}
