using System.Globalization;

namespace Brrr.Tests.Cli;

/// <summary>A few small results in a folder, in the real grammar: two machines, ten nights, four benchmarks, one of them excluded.</summary>
internal static class MadeSite
{
    private const string Hash = "0123456789abcdef0123456789abcdef01234567";

    /// <summary>Writes the results; machine "windy" lacks the last night's JIT and has one broken benchmark.</summary>
    public static string WriteResults(TemporaryFolder folder, int nights = 10)
    {
        for (var night = 0; night < nights; night++)
        {
            Write(folder, "calm", night, false, 1);
            Write(folder, "calm", night, true, 1 / 1.08);
            Write(folder, "windy", night, false, 1.3);
            if (night < nights - 1) Write(folder, "windy", night, true, 1.3 / 1.02);
        }

        return folder.At("results");
    }

    private static void Write(TemporaryFolder folder, string machine, int night, bool isJit, double scale)
    {
        var date = new DateOnly(2026, 5, 1).AddDays(night);
        var commit = CommitOf(night);
        var text = new PyperfText().Metadata(Metadata(machine, date, commit, isJit));
        var wobble = 1 + (0.002 * ((night * 7 % 5) - 2)) + (isJit ? 0.001 * (night * 3 % 4) : 0);
        text.Runs("nbody", Runs(0.1 * scale * (isJit ? 0.9 : 1) * wobble, date));
        text.Runs("2to3", Runs(0.3 * scale * wobble, date));
        text.Runs("json_loads", Runs(0.00002 * scale * (isJit ? 1.05 : 1) * wobble, date));
        text.Runs("pickle", Runs(0.00001 * scale * (2 - wobble), date));
        if (machine == "windy" && isJit && night == 3) text.Values("fannkuch", "0.4, 0");
        else text.Runs("fannkuch", Runs(0.4 * scale * (isJit ? 0.8 : 1) * wobble, date));

        var flags = isJit ? "-JIT" : "";
        var name = string.Create(CultureInfo.InvariantCulture, $"bm-{date:yyyyMMdd}-{machine}-x86_64-python-{commit[..20]}-3.16.0a0-{commit[..7]}.json");
        folder.Write(string.Create(CultureInfo.InvariantCulture, $"results/bm-{date:yyyyMMdd}-3.16.0a0-{commit[..7]}{flags}/{name}"), text.Bytes());
    }

    private static string CommitOf(int night) => night.ToString("x7", CultureInfo.InvariantCulture) + Hash[7..];

    private static string Metadata(string machine, DateOnly date, string commit, bool isJit) => string.Create(
        CultureInfo.InvariantCulture,
        $$"""
        {"hostname":"{{machine}}","platform":"Linux-6.8.0-85-generic-x86_64","cpu_model_name":"Made for a test","python_compiler":"GCC 13.3.0","python_config_args":"--enable-optimizations{{(isJit ? " --enable-experimental-jit" : "")}}","perf_version":"2.10.0","performance_version":"1.14.0","benchmark_hash":"ac5fd1","unit":"second","commit_id":"{{commit[..7]}}","commit_branch":"{{commit}}","commit_date":"{{date:yyyy-MM-dd}}T12:00:00+00:00","mem_max_rss":{{(isJit ? 11 : 10)}}000000}
        """);

    private static string[] Runs(double seconds, DateOnly date) =>
    [
        """{"metadata":{"calibrate_loops":1},"warmups":[[1,0.5]]}""",
        .. Enumerable.Range(0, 8).Select(run => string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"metadata":{"date":"{{date:yyyy-MM-dd}} 22:{{run:00}}:00.5"},"warmups":[[1,0.5]],"values":[{{seconds * (1 + (0.0005 * run)):R}},{{seconds * (1 - (0.0003 * run)):R}}]}""")),
    ];
}
