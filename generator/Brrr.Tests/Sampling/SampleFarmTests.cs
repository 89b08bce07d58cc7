using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Brrr.Sampling;
using Xunit;

namespace Brrr.Tests.Sampling;

public sealed partial class SampleFarmTests(WrittenSample sample)
{
    [Fact]
    public void The_same_seed_gives_the_same_bytes()
    {
        var first = Bytes(new SampleOptions { Nights = 5, Seed = 7, Output = "" });
        var second = Bytes(new SampleOptions { Nights = 5, Seed = 7, Output = "" });
        Assert.Equal(first.Keys.Order(), second.Keys.Order());
        Assert.All(first, file => Assert.Equal(file.Value, second[file.Key]));
    }

    [Fact]
    public void Another_seed_gives_other_bytes()
    {
        var first = Bytes(new SampleOptions { Nights = 2, Seed = 7, Output = "" });
        var second = Bytes(new SampleOptions { Nights = 2, Seed = 8, Output = "" });
        Assert.Empty(first.Keys.Intersect(second.Keys));
    }

    [Fact]
    public void Names_follow_bench_runners_grammar()
    {
        Assert.NotEmpty(sample.Results);
        Assert.All(sample.Results, result =>
        {
            var match = Path().Match($"{result.Directory}/{result.FileName}");
            Assert.True(match.Success, result.FileName);
            Assert.Equal(match.Groups["sha"].Value[..7], match.Groups["short"].Value);
        });
    }

    [Fact]
    public void A_directory_has_the_commits_date_in_the_committers_offset()
    {
        var results = sample.Results.Where(result => result.IsWhole()).ToList();
        Assert.All(results, result => Assert.Equal(result.Date, result.CommitDate().ToString("yyyyMMdd", CultureInfo.InvariantCulture)));
        Assert.Contains(results, result => result.Date != result.CommitDate().UtcDateTime.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Versions_begin_with_3_15_and_turn_to_3_16()
    {
        var versions = sample.Results.OrderBy(result => result.Date, StringComparer.Ordinal).Select(result => result.Directory.Split('-')[2]).Distinct();
        Assert.Equal(["3.15.0a8+", "3.16.0a0"], versions);
    }

    [Theory]
    [InlineData(false, 20, 3)]
    [InlineData(true, 6, 10)]
    public void A_calibration_run_comes_before_the_processes(bool jit, int processes, int values)
    {
        var result = sample.Results.First(result => result.IsJit == jit);
        foreach (var benchmark in result.Benchmarks())
        {
            var runs = benchmark.GetProperty("runs").EnumerateArray().ToList();
            Assert.False(runs[0].TryGetProperty("values", out _));
            Assert.True(runs[0].GetProperty("warmups").GetArrayLength() > 1);
            Assert.Equal(processes, runs.Count - 1);
            Assert.All(runs.Skip(1), run => Assert.Equal(values, run.GetProperty("values").GetArrayLength()));
            Assert.All(runs.Skip(1), run => Assert.Equal(1, run.GetProperty("warmups").GetArrayLength()));
        }
    }

    [Fact]
    public void Runs_follow_the_commit_and_each_other()
    {
        var result = sample.Results.First(result => result.Machine == "i5");
        var dates = result.Benchmarks()
            .SelectMany(benchmark => benchmark.GetProperty("runs").EnumerateArray())
            .Select(run => DateTime.Parse(run.GetProperty("metadata").GetProperty("date").GetString()!, CultureInfo.InvariantCulture))
            .ToList();
        Assert.Equal(dates.Order(), dates);
        Assert.True(dates[0] > result.CommitDate().UtcDateTime);
    }

    [Fact]
    public void Memory_stands_at_the_benchmark_for_the_interpreter_and_at_the_run_for_the_jit()
    {
        var (interpreter, jit) = sample.Pairs("pi5")[0];
        Assert.All(interpreter.Benchmarks(), benchmark => Assert.True(SaysMemory(benchmark, "metadata")));
        Assert.All(interpreter.Benchmarks(), benchmark => Assert.False(SaysMemory(benchmark, "runs")));
        Assert.All(jit.Benchmarks(), benchmark => Assert.False(SaysMemory(benchmark, "metadata")));
        Assert.All(jit.Benchmarks(), benchmark => Assert.True(SaysMemory(benchmark, "runs")));
    }

    [Fact]
    public void Windows_says_nothing_of_memory()
    {
        var results = sample.Results.Where(result => result.Machine == "ryzen").ToList();
        Assert.NotEmpty(results);
        Assert.All(results, result => Assert.DoesNotContain("rss", result.Text, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("pi5", 1.02)]
    [InlineData("i5", 1.05)]
    [InlineData("m3", 1.08)]
    [InlineData("ryzen", 1.15)]
    public void Speedups_move_about_what_the_machine_is_known_for(string machine, double speedup)
    {
        var ordered = sample.Speedups(machine).Select(night => night.Speedup).Order().ToList();
        Assert.InRange(ordered[ordered.Count / 2], speedup - 0.01, speedup + 0.01);
    }

    [Fact]
    public void Every_machine_says_that_it_is_a_sample() =>
        Assert.All(sample.Results, result => Assert.True(!result.IsWhole() || result.Text.Contains("\"hostname\":\"sample-", StringComparison.Ordinal)));

    [Fact]
    public void The_summary_counts_what_is_there()
    {
        Assert.Equal(sample.Results.Count, sample.Summary.Files);
        Assert.Equal(sample.Results.Select(result => result.Commit).Distinct().Count(), sample.Summary.Commits);
    }

    [Fact]
    public void More_machines_have_further_names()
    {
        var files = Bytes(new SampleOptions { Nights = 1, Seed = 1, Output = "", Machines = 6 });
        var machines = files.Keys.Select(path => System.IO.Path.GetFileName(path).Split('-')[2]).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["farm5", "farm6", "i5", "m3", "pi5", "ryzen"], machines);
    }

    [Fact]
    public void Without_compression_the_text_is_the_same()
    {
        var plain = Texts(compress: false);
        var compressed = Texts(compress: true);
        Assert.All(plain, result => Assert.EndsWith(".json", result.FileName, StringComparison.Ordinal));
        Assert.Equal(compressed.Select(result => result.Text), plain.Select(result => result.Text));
    }

    [Theory]
    [InlineData(0, 4)]
    [InlineData(1, 0)]
    public void No_nights_or_no_machines_are_refused(int nights, int machines)
    {
        var options = new SampleOptions { Nights = nights, Seed = 1, Output = "nowhere", Machines = machines };
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleFarm.Write(options));
    }

    private static bool SaysMemory(JsonElement benchmark, string part) =>
        benchmark.GetProperty(part).GetRawText().Contains("max_rss\":", StringComparison.Ordinal);

    private static IReadOnlyList<WrittenResult> Texts(bool compress) =>
        In(folder =>
        {
            SampleFarm.Write(new SampleOptions { Nights = 1, Seed = 3, Output = folder, Machines = 1, Compress = compress });
            return WrittenSample.Read(folder);
        });

    private static Dictionary<string, byte[]> Bytes(SampleOptions options) =>
        In(folder =>
        {
            SampleFarm.Write(options with { Output = folder });
            return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .ToDictionary(path => System.IO.Path.GetRelativePath(folder, path), File.ReadAllBytes);
        });

    private static T In<T>(Func<string, T> act)
    {
        var folder = Directory.CreateTempSubdirectory("brrr-sample-");
        try
        {
            return act(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [GeneratedRegex(
        @"^(?<head>bm-\d{8})(?<tail>-3\.\d+\.0a\d\+?-(?<short>[0-9a-f]{7}))(-[A-Z_]+(,[A-Z_]+)*)?/" +
        @"\k<head>-[a-z0-9]+-(aarch64|x86_64|arm64|amd64)-python-(?<sha>[0-9a-f]{20})\k<tail>\.json\.gz$",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Path();
}
