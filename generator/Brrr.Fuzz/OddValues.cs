using System.Globalization;
using Brrr.Sampling;

namespace Brrr.Fuzz;

/// <summary>Values that stand in no real file, as JSON whose letters are bytes, and texts for names.</summary>
internal static class OddValues
{
    /// <summary>How often something is so large that reading it takes its time.</summary>
    private const double LargeShare = 0.002;

    private static readonly string[] Plain = ["null", "true", "false", "[]", "{}", "0", "-0", "\"\"", "[[]]", "[null]", "{\"\":{}}", "NaN", "Infinity", "-Infinity"];

    private static readonly string[] Numbers =
    [
        "1", "-1", "0.0", "1e-400", "1e400", "1e18", "1.0000001e18", "1e-18", "9e-19", "1e100", "1e-100", "1e308", "4.9e-324", "-1e-9", "1e99999999999999999999", "123456789012345678901234567890",
        "2147483648", "9223372036854775808", "0.1e1", "1E5", "1.7976931348623157e308", "3e-5", "100000", "16384", "1e15", "1e16", "0.99999999999999999999999999999999999",
    ];

    private static readonly string[] Texts =
    [
        " ", "\\u0000", "\\ud800", "\\udfff x", "\\ud83d\\ude00", "\u00ff\u00fe", "\u00c3", "\u00e2\u0080\u00ae", "a\\u0301", "\\n\\r\\t", "\\u001b[31m", "\\u007f", "\\u2028", "<script>alert(1)</script>", "\\\"><b>", "'", "&amp;",
        "{{ 1 }}", "../../../x", "..", ".", "con", "a|b", "=1+1", "@x", "a,b;c", "%2d%00", "NaN", "null", "javascript:alert(1)", "https://example.org/?a=b#c", "http://[",
        "1e5", "-1", "second", "byte", "integer",
        "2.10.0", "1.0", "2147483648.0", "d13691f", "error x: y; warning z", "info none: nothing found", "macOS-15.1-arm64", "Darwin-22", "--enable-experimental-jit=yes", "nbody",
    ];

    private static readonly string[] Times =
    [
        "0001-01-01T00:00:00Z", "0001-01-01 00:00:00", "0001-01-02T00:00:00+00:00", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59Z", "9999-12-31 23:59:59.999999", "9999-12-31T23:59:59-14:00", "1970-01-01T00:00:00+00:00",
        "2026-02-30T00:00:00Z", "2026-07-01T24:00:00+00:00", "2026-07-01 00:00:00", "2026-07-01T00:00:00.1234567891+05:30", "20260701", "12:00", "May 3", "2026", "2026-07", "2026-07-01T00:00:00 GMT", "1/7/2026", "now", "",
    ];

    private static readonly string[] Names =
    [
        "name", "unit", "tags", "runs", "values", "warmups", "metadata", "benchmarks", "version", "date", "mem_max_rss", "command_max_rss", "commit_id", "commit_date", "commit_branch", "commit_fork",
        "commit_merge_base", "platform", "perf_version", "hostname", "python_config_args", "python_version", "python_compiler", "cpu_model_name", "load_avg_1min", "benchmark_hash", "github_action_url",
        "performance_version", "brrr_doctor_before", "brrr_doctor_after", "loops", "inner_loops", "calibrate_loops", "duration",
    ];

    /// <summary>Any JSON, valid more often than not.</summary>
    public static string Value(RandomStream random) => random.Below(8) switch
    {
        0 => random.Pick(Plain),
        1 or 2 => Number(random),
        3 => Nested(random),
        4 => $"[{Number(random)},{Number(random)}]",
        5 => $"{{{Name(random)}:{Text(random)}}}",
        _ => Text(random),
    };

    /// <summary>A number from far outside of what is measured, or near it.</summary>
    public static string Number(RandomStream random) =>
        random.Below(3) == 0 ? (random.Normal() * Math.Pow(10, random.Below(40) - 25)).ToString("R", CultureInfo.InvariantCulture) : random.Pick(Numbers);

    /// <summary>A quoted text.</summary>
    public static string Text(RandomStream random) => random.Below(12) switch
    {
        0 => $"\"{new string('a', Length(random))}\"",
        1 => $"\"{random.Pick(Texts)}{random.Pick(Texts)}\"",
        _ => $"\"{random.Pick(Texts)}\"",
    };

    /// <summary>A quoted moment that nobody measures at, or none.</summary>
    public static string Time(RandomStream random) => $"\"{random.Pick(Times)}\"";

    /// <summary>A quoted name that means something, or any.</summary>
    public static string Name(RandomStream random) => random.Below(4) == 0 ? Text(random) : $"\"{random.Pick(Names)}\"";

    /// <summary>One of the texts without quotes.</summary>
    public static string Word(RandomStream random) => random.Pick(Texts);

    private static string Nested(RandomStream random)
    {
        var depth = random.Uniform() < LargeShare * 10 ? 20_000 : 1 + random.Below(100);
        return random.Below(3) switch
        {
            0 => new string('[', depth) + new string(']', depth),
            1 => string.Concat(Enumerable.Repeat("{\"a\":", depth)) + "1" + new string('}', depth),
            _ => new string('[', depth),
        };
    }

    private static int Length(RandomStream random) => random.Uniform() < LargeShare * 5 ? 1_100_000 : 1 + random.Below(6000);
}
