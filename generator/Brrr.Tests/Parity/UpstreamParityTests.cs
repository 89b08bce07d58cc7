using System.Globalization;
using Brrr.Comparisons;
using Brrr.Pyperf;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Parity;

/// <summary>
/// Real results against what pyperf 2.10 and bench_runner's HPT say of them. Expected values: <c>shared/truth</c>, computed by their code.
/// </summary>
public sealed class UpstreamParityTests(RealFarm real)
{
    [Fact]
    public void Every_pair_of_the_truth_is_there_and_no_other()
    {
        Require();
        Assert.Equal(79, real.Pairs.Count);
        Assert.Equal(
            real.Pairs.Select(row => $"{row["date"]} {row["machine"]} {row["commit"]} {row["fork"]}").Order(StringComparer.Ordinal),
            (real.Farm?.Comparisons ?? []).Where(each => each.Pair.Definition.Id == "jit")
                .Select(each => $"{each.Pair.Date:yyyyMMdd} {each.Pair.Machine.Name} {each.Pair.Head.Name.Commit} {each.Pair.Head.Name.Fork}")
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Nothing_real_is_left_out()
    {
        Require();
        Assert.Empty(real.Loaded?.LeftOut.Select(each => each.ToString()) ?? []);
        Assert.Empty(real.Loaded?.Broken ?? []);
    }

    [Fact]
    public void Both_sides_are_the_files_that_upstream_pairs() => ForEachPair((row, ours) =>
    {
        Assert.Equal(row["base_file"], ours.Pair.Base.Path);
        Assert.Equal(row["head_file"], ours.Pair.Head.Path);
        Assert.Equal(row["version"], ours.Pair.Head.Name.Version.Text);
        Assert.Equal(row["ref"], ours.Pair.Head.Name.Ref);
        Assert.Equal(DateTimeOffset.Parse(row["commit_date"], CultureInfo.InvariantCulture), ours.Pair.CommitInstant);
    });

    [Fact]
    public void Benchmarks_on_both_sides_and_on_one_are_the_same() => ForEachPair((row, ours) =>
    {
        Assert.Equal(Number(row["n_base"]), ours.Pair.Base.Suite.Benchmarks.Count);
        Assert.Equal(Number(row["n_head"]), ours.Pair.Head.Suite.Benchmarks.Count);
        Assert.Equal(Number(row["n_common"]), ours.Benchmarks.Count);
        Assert.Equal(Number(row["n_excl"]), ours.Included.Count);
        Assert.Equal(Names(row["only_base"]), ours.OnlyInBase.Select(each => each.Name));
        Assert.Equal(Names(row["only_head"]), ours.OnlyInHead.Select(each => each.Name));
    });

    [Fact]
    public void Geometric_means_agree_with_pyperf() => ForEachPair((row, ours) =>
    {
        Close(Number(row["geomean_all"]), ours.SpeedupAll?.Value, 1e-9, "geomean_all");
        Close(Number(row["geomean_excl"]), ours.Speedup?.Value, 1e-9, "geomean_excl");
        Close(Number(row["norm_geomean_excl"]), ours.Speedup?.Inverse.Value, 1e-9, "norm_geomean_excl");
    });

    [Fact]
    public void Significance_counts_agree_with_pyperf() => ForEachPair((row, ours) =>
    {
        Assert.Equal(Number(row["sig_faster"]), ours.SignificantFaster);
        Assert.Equal(Number(row["sig_slower"]), ours.SignificantSlower);
        Assert.Equal(Number(row["not_significant"]), ours.Benchmarks.Count(benchmark => !benchmark.Significance.IsSignificant));
    });

    [Fact]
    public void Unequal_counts_are_significant_without_a_score() => ForEachPair((row, ours) =>
    {
        var unequal = ours.Benchmarks.Where(benchmark => benchmark.Base.Values != benchmark.Head.Values).ToList();
        Assert.Equal(Names(row["unequal_n"]), unequal.Select(benchmark => $"{benchmark.Name}:{benchmark.Base.Values}/{benchmark.Head.Values}"));
        Assert.All(unequal, benchmark => Assert.Equal(new Significance(true, null), benchmark.Significance));
    });

    [Fact]
    public void Hpt_agrees_with_bench_runner() => ForEachPair((row, ours) =>
    {
        if (row["hpt_all_reliability"].Length == 0)
        {
            Assert.Null(ours.Hpt);
            return;
        }

        Assert.Equal(row["hpt_all_direction"], ours.Hpt?.Direction == Direction.Faster ? "faster" : "slower");
        Close(Number(row["hpt_all_reliability"]), ours.Hpt?.Reliability, 1e-6, "reliability");
        Close(Percentile(row["hpt_all_p90"]), ours.Hpt?.AtLeast90, 1e-6, "p90");
        Close(Percentile(row["hpt_all_p95"]), ours.Hpt?.AtLeast95, 1e-6, "p95");
        Close(Percentile(row["hpt_all_p99"]), ours.Hpt?.AtLeast99, 1e-6, "p99");
    });

    [Fact]
    public void Memory_ratios_agree() => ForEachPair((row, ours) => Close(Number(row["memory_ratio"]), ours.MemoryRatio, 1e-9, "memory_ratio"));

    [Fact]
    public void A_changed_benchmark_suite_is_said() => ForEachPair((row, ours) => Assert.Equal(
        row["same_benchmark_hash"] == "true",
        !EnvironmentDifferences.Between(ours.Pair.Base.Suite.Metadata, ours.Pair.Head.Suite.Metadata).Contains("benchmarkHash")));

    [Fact]
    public void Benchmarks_agree_with_pyperf() => ForEachBenchmark((row, ours) =>
    {
        Close(Number(row["base_mean"]), ours.Base.Mean, 1e-9, "base_mean");
        Close(Number(row["head_mean"]), ours.Head.Mean, 1e-9, "head_mean");
        Close(Number(row["base_stdev"]), ours.Base.StandardDeviation, 1e-9, "base_stdev");
        Close(Number(row["head_stdev"]), ours.Head.StandardDeviation, 1e-9, "head_stdev");
        Assert.Equal(Number(row["base_n"]), ours.Base.Values);
        Assert.Equal(Number(row["head_n"]), ours.Head.Values);
        Close(Number(row["ratio"]), ours.Speedup.Value, 1e-9, "ratio");
        Assert.Equal(row["significant"] == "true", ours.Significance.IsSignificant);
        Close(Number(row["t_score"]), ours.Significance.TScore, 1e-9, "t_score");
        Assert.Equal(row["excluded_upstream"] == "true", ours.IsExcluded);
        Assert.Equal(row["tags"].Split(' ', ';', ',').Where(tag => tag.Length > 0), ours.Tags);
    });

    [Fact]
    public void Texts_are_pyperfs_to_the_letter() => ForEachBenchmark((row, ours) =>
    {
        Assert.Equal(row["base_text"], ValueFormat.One(ours.Unit, ours.Base.Mean));
        Assert.Equal(row["head_text"], ValueFormat.One(ours.Unit, ours.Head.Mean));
        var (before, after) = (Text(ours.Unit, ours.Base), Text(ours.Unit, ours.Head));
        Assert.StartsWith($"Mean +- std dev: {before} -> {after}: ", row["oneliner"], StringComparison.Ordinal);
    });

    [Fact]
    public void Nights_without_a_partner_and_other_flags_are_in_the_ledger()
    {
        Require();
        var ledger = real.Farm?.Ledger ?? [];
        Assert.Equal(real.Loaded?.Results.Count, ledger.Count(entry => entry.State != LedgerState.Missing));
        Assert.Contains(ledger, entry => entry.Flags.Contains("PYTHON_UOPS"));
        Assert.Contains(ledger, entry => entry.State == LedgerState.Missing && entry.Commit is not null);
    }

    [Fact]
    public void Windows_has_no_memory_and_never_zero()
    {
        Require();
        var windows = (real.Loaded?.Results ?? []).Where(result => result.Suite.Metadata.Platform?.StartsWith("Windows", StringComparison.Ordinal) == true).ToList();
        Assert.NotEmpty(windows);
        Assert.All(windows.SelectMany(result => result.Suite.Benchmarks).SelectMany(benchmark => benchmark.Runs), run => Assert.Null(run.PeakMemory));
    }

    private static string Text(Unit unit, BenchmarkSide side) => ValueFormat.MeanAndDeviation(unit, side.Mean, side.StandardDeviation);

    private void ForEachPair(Action<IReadOnlyDictionary<string, string>, Comparison> check)
    {
        Require();
        Assert.All(real.Pairs, row => check(row, real.Of(row)));
    }

    private void ForEachBenchmark(Action<IReadOnlyDictionary<string, string>, BenchmarkComparison> check)
    {
        Require();
        var common = real.Benchmarks.Where(row => row["base_n"].Length > 0 && row["head_n"].Length > 0).ToList();
        Assert.True(common.Count > 1000, $"only {common.Count} benchmarks in the truth");
        Assert.All(common.GroupBy(row => (row["machine"], row["commit"], row["fork"])), rows =>
        {
            var ours = real.Of(rows.First()).Benchmarks.ToDictionary(benchmark => benchmark.Name);
            Assert.All(rows, row => check(row, ours[row["benchmark"]]));
        });
    }

    private static void Require() => SharedData.RequireRoot();

    private static double? Number(string text) => text.Length == 0 ? null : double.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>The incumbent writes -1 where there is no number.</summary>
    private static double? Percentile(string text) => Number(text) is { } number and not -1 ? number : null;

    private static string[] Names(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static void Close(double? expected, double? actual, double tolerance, string what)
    {
        Assert.Equal(expected is null, actual is null);
        if (expected is not { } right || actual is not { } ours) return;
        Assert.True(Math.Abs(ours - right) <= tolerance * Math.Max(Math.Abs(right), Math.Abs(ours)) + 1e-12, $"{what} is {ours:R}, should be {right:R}");
    }
}
