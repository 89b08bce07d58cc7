using System.Globalization;
using System.Numerics;
using System.Text;
using Brrr.Pyperf;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Loading;

/// <summary>What pyperf 2.10 (<c>_bench.py</c>) reads, and how, is read the same way.</summary>
public sealed class PyperfReaderTests
{
    [Fact]
    public void Reads_the_values_of_all_runs_in_file_order()
    {
        var benchmark = Reading.One(new PyperfText().Runs("nbody", """{"values":[0.1,0.2]}""", """{"values":[0.3]}"""));
        Assert.Equal("nbody", benchmark.Name);
        Assert.Equal([0.1, 0.2, 0.3], benchmark.Values);
        Assert.Equal([2, 1], benchmark.Runs.Select(run => run.Values.Length));
        Assert.Equal(0.3, benchmark.Runs[1].Values.Span[0]);
    }

    [Theory]
    [InlineData("0.1709871", 0.1709871)]
    [InlineData("1e-9", 1e-9)]
    [InlineData("1.5E+2", 150)]
    [InlineData("3", 3)]
    [InlineData("0.30000000000000004", 0.30000000000000004)]
    [InlineData("4.9406564584124654e-15", 4.9406564584124654e-15)]
    [InlineData("9007199254740993", 9007199254740992)]
    [InlineData("9007199254740993.00000000000000000000001", 9007199254740994)]
    [InlineData("0.000000000000000000000000000001e30", 1)]
    public void Reads_a_number_to_its_last_digit(string json, double expected) =>
        Assert.Equal(expected, Assert.Single(Reading.One(new PyperfText().Values("nbody", json)).Values));

    [Fact]
    public void Any_value_comes_back_as_it_was_written() => Gen.Double[1e-12, 1e6].Array[1, 40].Sample(values =>
        Assert.Equal(values, Reading.One(new PyperfText().Seconds("nbody", values)).Values));

    // What stands between two doubles, exactly or nearly, is where conversions go wrong: digits without end, of any length, with any exponent.
    [Fact]
    public void Any_digits_are_read_as_the_nearest_number() =>
        Gen.Select(Gen.Char["0123456789"].Array[1, 40], Gen.Char["0123456789"].Array[1, 40], Gen.Int[-15, 15], (whole, part, exponent) =>
                string.Create(CultureInfo.InvariantCulture, $"{new string(whole).TrimStart('0')}1.{new string(part)}e{exponent - whole.Length}"))
            .Array[1, 60]
            .Sample(numbers => Assert.Equal(
                numbers.Select(number => double.Parse(number, CultureInfo.InvariantCulture)),
                Reading.One(new PyperfText().Values("nbody", string.Join(',', numbers))).Values));

    // The middle of two neighbours, to its last digit, goes to the even one; a digit more or less decides otherwise.
    [Fact]
    public void Halves_between_two_numbers_are_read_as_the_nearest() => Gen.Double[1e-9, 1e6].Sample(value =>
    {
        var middle = new BigInteger(value * Math.Pow(2, 83)) + new BigInteger(Math.BitIncrement(value) * Math.Pow(2, 83));
        var digits = (middle * BigInteger.Pow(5, 84)).ToString(CultureInfo.InvariantCulture);
        foreach (var number in new[] { $"{digits}e-84", $"{digits}1e-85", $"{digits[..^1]}e-83" })
            Assert.Equal(double.Parse(number, CultureInfo.InvariantCulture), Assert.Single(Reading.One(new PyperfText().Values("nbody", number)).Values));
    });

    [Fact]
    public void Calibration_runs_and_warmups_are_no_values()
    {
        var benchmark = Reading.One(new PyperfText().Runs(
            "nbody",
            """{"metadata":{"calibrate_loops":8},"warmups":[[1,0.9],[2,0.8],[4,0.7]]}""",
            """{"warmups":[[8,0.6]],"values":[0.5]}""",
            """{"values":[0.4],"warmups":[]}""",
            """{"values":[0.3],"warmups":null}"""));
        Assert.Equal([0.5, 0.4, 0.3], benchmark.Values);
        Assert.Equal(3, benchmark.Runs.Length);
    }

    [Theory]
    [InlineData("""{"values":[],"warmups":[[1,0.9]]}""")]
    [InlineData("""{"warmups":[[1,0.9]],"values":[]}""")]
    public void A_run_with_an_empty_list_of_values_is_a_calibration(string run) =>
        Assert.Equal([0.5], Reading.One(new PyperfText().Runs("nbody", run, """{"values":[0.5]}""")).Values);

    [Theory]
    [InlineData("second", Unit.Second)]
    [InlineData("byte", Unit.Byte)]
    [InlineData("integer", Unit.Integer)]
    internal void Knows_pyperfs_three_units(string name, Unit unit)
    {
        var atTheRoot = new PyperfText().Metadata($$"""{"unit":"{{name}}"}""").Seconds("nbody", 5);
        var atTheBenchmark = new PyperfText().Json($$$"""{"runs":[{"values":[5]}],"metadata":{"unit":"{{{name}}}","name":"nbody"}}""");
        var atTheRun = new PyperfText().Metadata("{}").Json($$$"""{"runs":[{"metadata":{"unit":"{{{name}}}"},"values":[5]}],"metadata":{"name":"nbody"}}""");
        Assert.All([atTheRoot, atTheBenchmark, atTheRun], file => Assert.Equal(unit, Reading.One(file).Unit));
    }

    [Fact]
    public void Without_a_unit_values_are_seconds() => Assert.Equal(Unit.Second, Reading.One(new PyperfText().Metadata("{}").Seconds("nbody", 5)).Unit);

    [Fact]
    public void The_benchmarks_own_metadata_goes_over_the_roots()
    {
        var reading = Reading.Of(new PyperfText()
            .Metadata("""{"unit":"byte","tags":["apps"],"mem_max_rss":100}""")
            .Json("""{"metadata":{"name":"own","unit":"integer","tags":["math","regex"],"mem_max_rss":200},"runs":[{"values":[5]},{"metadata":{"mem_max_rss":300},"values":[6]}]}""")
            .Seconds("roots", 1));
        var (own, roots) = (reading.Suite.Benchmarks[0], reading.Suite.Benchmarks[1]);
        Assert.Equal((Unit.Integer, Unit.Byte), (own.Unit, roots.Unit));
        Assert.Equal(["math", "regex"], own.Tags);
        Assert.Equal(["apps"], roots.Tags);
        Assert.Equal([200.0, 300.0], own.Runs.Select(run => run.PeakMemory ?? 0));
        Assert.Equal(100, roots.Runs[0].PeakMemory);
    }

    [Fact]
    public void The_order_of_keys_does_not_matter()
    {
        string[] benchmark = ["\"metadata\":{\"mem_max_rss\":200,\"name\":\"nbody\"}", "\"runs\":[{\"values\":[1,2]},{\"values\":[3],\"metadata\":{\"mem_max_rss\":7}}]"];
        foreach (var parts in new[] { benchmark, [.. benchmark.Reverse()] })
        {
            foreach (var file in new[] { new PyperfText(), new PyperfText().MetadataFirst() })
            {
                var read = Reading.One(file.Metadata("""{"unit":"byte","tags":["apps"]}""").Json($"{{{string.Join(',', parts)}}}"));
                Assert.Equal(("nbody", Unit.Byte), (read.Name, read.Unit));
                Assert.Equal(["apps"], read.Tags);
                Assert.Equal([200.0, 7.0], read.Runs.Select(run => run.PeakMemory ?? 0));
            }
        }
    }

    [Fact]
    public void The_name_of_a_single_benchmark_may_stand_at_the_root() =>
        Assert.Equal("hexiom", Reading.One(new PyperfText().Metadata("""{"name":"hexiom","tags":[]}""").Json("""{"runs":[{"values":[1]}]}""")).Name);

    [Fact]
    public void The_name_may_stand_at_the_run() =>
        Assert.Equal("hexiom", Reading.One(new PyperfText().Json("""{"runs":[{"metadata":{"name":"hexiom"},"values":[1]}]}""")).Name);

    [Fact]
    public void A_name_at_the_root_of_several_benchmarks_names_none_of_them()
    {
        var broken = Reading.LeftOut(new PyperfText().Metadata("""{"name":"hexiom"}""").Seconds("fine", 1).Json("""{"runs":[{"values":[1]}]}"""));
        Assert.Equal(("benchmark '#2'", "has no name"), (broken.Where, broken.Reason));
    }

    [Fact]
    public void Metadata_is_the_roots_and_what_only_the_benchmarks_say()
    {
        var metadata = Reading.Of(new PyperfText()
            .Metadata("""{"hostname":"sulaco","cpu_count":192,"aslr":true,"empty":"","nothing":null,"list":[1,[2]],"object":{"a":{"b":1}},"load_avg_1min":0.5}""")
            .Json("""{"metadata":{"name":"a","python_version":"3.15","hostname":"other"},"runs":[{"values":[1]}]}""")
            .Json("""{"metadata":{"name":"b","python_version":"3.16"},"runs":[{"values":[1]}]}""")).Suite.Metadata;
        Assert.Equal("sulaco", metadata.Hostname);
        Assert.Equal("192", metadata["cpu_count"]);
        Assert.Equal("true", metadata["aslr"]);
        Assert.Equal("0.5", metadata.LoadAverage);
        Assert.Equal("3.15", metadata.PythonVersion);
        Assert.All(["empty", "nothing", "list", "object", "never"], key => Assert.Null(metadata[key]));
    }

    [Fact]
    public void Start_and_end_are_the_first_and_last_runs_dates()
    {
        var suite = Reading.Of(new PyperfText().Runs(
            "nbody",
            """{"metadata":{"date":"2026-04-22 03:24:28.739301"},"values":[1]}""",
            """{"metadata":{"date":"2026-04-22 02:24:28"},"warmups":[[1,1]]}""",
            """{"metadata":{"date":"2026-04-22 05:17:26.1"},"values":[1]}""",
            """{"metadata":{"date":5},"values":[1]}""")).Suite;
        Assert.Equal(new DateTime(2026, 4, 22, 2, 24, 28), suite.Started);
        Assert.Equal(new DateTime(2026, 4, 22, 5, 17, 26, 100), suite.Ended);
    }

    /// <summary>The day on which the file is read must not matter.</summary>
    [Theory]
    [InlineData("03:24:28")]
    [InlineData("April 22")]
    [InlineData("now")]
    public void A_time_without_its_day_is_no_start(string date) =>
        Assert.Null(Reading.Of(new PyperfText().Runs("nbody", $$"""{"metadata":{"date":"{{date}}"},"values":[1]}""")).Suite.Started);

    [Fact]
    public void Without_dates_there_is_no_start()
    {
        var suite = Reading.Of(new PyperfText().Runs("nbody", """{"values":[1]}""")).Suite;
        Assert.Equal((null, null), (suite.Started, suite.Ended));
    }

    [Fact]
    public void Unknown_keys_are_passed_over() =>
        Assert.Equal([1.0], Assert.Single(Reading.Of(
            """{"future":{"a":[1,{"b":2}]},"version":"1.0","benchmarks":[{"new":[[]],"metadata":{"name":"a","x":{"y":1}},"runs":[{"values":[1],"z":{"values":[2]}}]}],"metadata":{}}""").Suite.Benchmarks).Values);

    [Fact]
    public void Escapes_in_names_and_keys_are_undone() =>
        Assert.Equal("näive \"x\"", Reading.One(new PyperfText().Json("""{"\u006detadata":{"n\u0061me":"n\u00e4ive \"x\""},"runs":[{"v\u0061lues":[1]}]}""")).Name);

    [Fact]
    public void A_byte_order_mark_and_windows_line_ends_are_no_fault()
    {
        var text = new PyperfText().Seconds("nbody", 1).ToString().Replace(",", ",\r\n  ", StringComparison.Ordinal);
        Assert.Equal("nbody", Assert.Single(Reading.Of([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]).Suite.Benchmarks).Name);
    }

    [Fact]
    public void Does_not_depend_on_the_culture()
    {
        using var culture = new ForeignCulture();
        var suite = Reading.Of(new PyperfText().Metadata("""{"mem_max_rss":1234.5}""").Values("nbody", "0.125")).Suite;
        Assert.Equal([0.125], suite.Benchmarks[0].Values);
        Assert.Equal(1234.5, suite.Benchmarks[0].Runs[0].PeakMemory);
        Assert.Equal(new DateTime(2026, 5, 1, 2, 3, 4, 500), suite.Started);
    }
}
