using System.Text;
using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Loading;

/// <summary>A broken benchmark costs itself, a broken frame the file; either says where, what, and what to do.</summary>
public sealed class PyperfReaderFaultTests
{
    [Theory]
    [InlineData("0", "run 1 has a value of 0")]
    [InlineData("0.0", "run 1 has a value of 0.0")]
    [InlineData("-1.5", "run 1 has a value of -1.5")]
    [InlineData("1e999", "run 1 has a value of 1e999")]
    [InlineData("1e-999", "run 1 has a value of 1e-999")]
    [InlineData("1e200", "run 1 has a value of 1e200")]
    [InlineData("NaN", "run 1 has a value that is NaN instead of a number")]
    [InlineData("Infinity", "run 1 has a value that is Infinity instead of a number")]
    [InlineData("-Infinity", "run 1 has a value that is -Infinity instead of a number")]
    [InlineData("\"1\"", "run 1 has a value that is the text '1' instead of a number")]
    [InlineData("null", "run 1 has a value that is null instead of a number")]
    [InlineData("true", "run 1 has a value that is true instead of a number")]
    [InlineData("[1]", "run 1 has a value that is a list instead of a number")]
    [InlineData("{\"a\":[1]}", "run 1 has a value that is an object instead of a number")]
    public void An_impossible_value_costs_its_benchmark(string value, string reason)
    {
        foreach (var place in new[] { "{0}", "1,{0}", "{0},1", "1,{0},1" })
        {
            var values = place.Replace("{0}", value, StringComparison.Ordinal);
            var before = Reading.LeftOut(new PyperfText().Values("broken", values).Seconds("fine", 1));
            var after = Reading.LeftOut(new PyperfText().Seconds("fine", 1).Values("broken", values));
            Assert.Equal(("benchmark 'broken', run 1", reason), (before.Where, before.Reason));
            Assert.Equal(before, after);
        }
    }

    [Theory]
    [InlineData("""{"values":[1]},{}""", "run 2 has neither values nor warmups")]
    [InlineData("""{"values":[1]},{"values":[]}""", "run 2 has neither values nor warmups")]
    [InlineData("""{"values":[],"warmups":[]}""", "run 1 has neither values nor warmups")]
    [InlineData("""{"warmups":[[1,1]]}""", "has no values")]
    [InlineData("", "has no runs")]
    [InlineData("5", "run 1 is the number 5 instead of an object")]
    [InlineData("[]", "run 1 is a list instead of an object")]
    [InlineData("""{"values":{}}""", "run 1 has values that are an object instead of a list")]
    [InlineData("""{"values":null}""", "run 1 has values that are null instead of a list")]
    [InlineData("""{"values":[1],"values":[2]}""", "run 1 has 'values' twice")]
    [InlineData("""{"values":[1],"warmups":5}""", "run 1 has warmups that are the number 5 instead of a list")]
    [InlineData("""{"values":[1],"metadata":[]}""", "run 1 has metadata that is a list instead of an object")]
    [InlineData("""{"values":[1],"metadata":null}""", "run 1 has metadata that is null instead of an object")]
    [InlineData("""{"values":[1],"metadata":{"mem_max_rss":"big"}}""", "run 1 has a memory figure that is the text 'big' instead of a number")]
    public void A_broken_run_costs_its_benchmark(string runs, string reason) =>
        Assert.Equal(reason, Reading.LeftOut(new PyperfText().Runs("broken", runs).Seconds("fine", 1)).Reason);

    [Theory]
    [InlineData("5", "#1", "is the number 5 instead of an object")]
    [InlineData("[[1],{\"a\":2}]", "#1", "is a list instead of an object")]
    [InlineData("null", "#1", "is null instead of an object")]
    [InlineData("{}", "#1", "has no runs")]
    [InlineData("""{"metadata":{"name":"broken"}}""", "broken", "has no runs")]
    [InlineData("""{"runs":5,"metadata":{"name":"broken"}}""", "broken", "has runs that are the number 5 instead of a list")]
    [InlineData("""{"runs":{"a":[{}]},"metadata":{"name":"broken"}}""", "broken", "has runs that are an object instead of a list")]
    [InlineData("""{"runs":[{"values":[1]}],"runs":[{"values":[2]}],"metadata":{"name":"broken"}}""", "broken", "has 'runs' twice")]
    [InlineData("""{"metadata":[],"runs":[{"values":[1]}]}""", "#1", "has metadata that is a list instead of an object")]
    [InlineData("""{"metadata":{"name":5},"runs":[{"values":[1]}]}""", "#1", "has a name that is the number 5 instead of a text")]
    [InlineData("""{"metadata":{"name":""},"runs":[{"values":[1]}]}""", "#1", "has no name")]
    [InlineData("""{"metadata":{"name":"  "},"runs":[{"values":[1]}]}""", "#1", "has no name")]
    [InlineData("""{"runs":[{"values":[1]}]}""", "#1", "has no name")]
    [InlineData("""{"metadata":{"name":"broken","unit":"minute"},"runs":[{"values":[1]}]}""", "broken", "has the unknown unit 'minute'")]
    public void A_broken_benchmark_costs_itself(string benchmark, string name, string reason)
    {
        var broken = Reading.LeftOut(new PyperfText().Json(benchmark).Seconds("fine", 1));
        Assert.Equal((name, reason), (broken.Name, broken.Reason));
    }

    [Fact]
    public void The_name_of_a_broken_benchmark_may_stand_behind_the_fault()
    {
        var broken = Reading.LeftOut(new PyperfText()
            .Json("""{"runs":[{"values":[0]},{"metadata":{"name":"a run's"},"values":[{"name":"no"}]}],"metadata":{"tags":[["name"]],"name":"broken"}}""")
            .Seconds("fine", 1));
        Assert.Equal("benchmark 'broken', run 1", broken.Where);
    }

    [Fact]
    public void Of_two_benchmarks_with_one_name_neither_counts()
    {
        var broken = Reading.LeftOut(new PyperfText().Seconds("twin", 1).Seconds("fine", 1).Seconds("twin", 2));
        Assert.Equal(("benchmark 'twin'", "stands in the file 2 times"), (broken.Where, broken.Reason));
    }

    [Fact]
    public void Of_two_keys_in_metadata_the_last_counts_as_in_python() =>
        Assert.Equal("b", Reading.Of(new PyperfText().Metadata("""{"hostname":"a","hostname":"b"}""").Seconds("nbody", 1)).Suite.Metadata.Hostname);

    [Fact]
    public void Words_that_json_does_not_have_cost_only_what_holds_them()
    {
        var reading = Reading.Of(new PyperfText()
            .Metadata("""{"load_avg_1min":NaN,"hostname":"N","description":"a \" NaN, Infinity"}""")
            .Values("broken", "1,NaN")
            .Runs("infinite", """{"values":[1]}""", """{"values":[-Infinity]}""")
            .Seconds("fine", 1));
        Assert.Equal(["run 1 has a value that is NaN instead of a number", "run 2 has a value that is -Infinity instead of a number"], reading.LeftOut.Select(each => each.Reason));
        Assert.Equal("fine", Assert.Single(reading.Suite.Benchmarks).Name);
        Assert.Null(reading.Suite.Metadata.LoadAverage);
        Assert.Equal("N", reading.Suite.Metadata.Hostname);
        Assert.Equal("a \" NaN, Infinity", reading.Suite.Metadata["description"]);
    }

    [Fact]
    public void Long_texts_are_cut_in_messages()
    {
        var broken = Reading.LeftOut(new PyperfText().Values("broken", $"\"{new string('x', 5000)}\"").Seconds("fine", 1));
        Assert.InRange(broken.Reason.Length, 60, 200);
    }

    [Theory]
    [InlineData("6")]
    [InlineData("5")]
    [InlineData("\"2.0\"")]
    public void Another_format_is_named_and_so_is_the_way_out(string version)
    {
        var fault = Reading.Fault(new PyperfText().Version(version).Seconds("nbody", 1));
        Assert.Equal(("version", $"the file's format is {version.Trim('"')}, and only 1.0 is read"), (fault.Where, fault.What));
        Assert.Contains("pyperf convert", fault.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[1]", "a list")]
    [InlineData("{\"a\":1}", "an object")]
    [InlineData("null", "null")]
    [InlineData("true", "true")]
    public void A_version_of_another_type_is_said_to_be_that(string version, string found) =>
        Assert.Equal($"'version' is {found} instead of the text '1.0'", Reading.Fault(new PyperfText().Version(version).Seconds("nbody", 1)).What);

    [Fact]
    public void A_format_with_samples_is_refused_by_its_version()
    {
        var fault = Reading.Fault("""{"benchmarks":[{"common_metadata":{"name":"a"},"runs":[{"samples":[1.0],"warmups":[[1,1.0]]}]}],"version":5}""");
        Assert.Contains("format is 5", fault.What, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"benchmarks":[{"metadata":{"name":"a"},"runs":[{"values":[1]}]}]}""", "version", "is missing")]
    [InlineData("""{"version":"1.0"}""", "benchmarks", "is missing")]
    [InlineData("{}", "version", "is missing")]
    [InlineData("""{"version":"1.0","benchmarks":[]}""", "benchmarks", "no benchmark is usable (the list is empty)")]
    [InlineData("""{"version":"1.0","benchmarks":[5]}""", "benchmarks", "no benchmark is usable (benchmark '#1' is the number 5 instead of an object)")]
    [InlineData("""{"version":"1.0","benchmarks":{}}""", "", "'benchmarks' is an object instead of a list")]
    [InlineData("""{"version":"1.0","benchmarks":null}""", "", "'benchmarks' is null instead of a list")]
    [InlineData("""{"version":"1.0","metadata":[],"benchmarks":[]}""", "", "'metadata' is a list instead of an object")]
    [InlineData("""{"version":"1.0","version":"1.0","benchmarks":[]}""", "version", "stands in the file twice")]
    [InlineData("""{"version":"1.0","benchmarks":[],"benchmarks":[]}""", "benchmarks", "stands in the file twice")]
    [InlineData("""{"version":"1.0","metadata":{},"metadata":{},"benchmarks":[]}""", "metadata", "stands in the file twice")]
    [InlineData("[]", "", "is a list instead of an object")]
    [InlineData("5", "", "is the number 5 instead of an object")]
    [InlineData("\"x\"", "", "is the text 'x' instead of an object")]
    public void A_broken_frame_costs_the_file(string file, string where, string what)
    {
        var fault = Reading.Fault(file);
        Assert.Equal((where, what), (fault.Where, fault.What));
    }

    [Fact]
    public void Limits_keep_a_file_from_taking_all_memory()
    {
        var file = new PyperfText().Seconds("a", 1, 2, 3).Seconds("b", 1).Bytes();
        Assert.Equal(("", "the file is larger than 50 bytes unpacked"), Place(new ReadLimits { Bytes = 50 }));
        Assert.Equal(("benchmarks", "there are more than 1"), Place(new ReadLimits { Benchmarks = 1 }));
        Assert.Equal(("benchmarks", "there are more than 3 values"), Place(new ReadLimits { Values = 3 }));

        (string Where, string What) Place(ReadLimits limits)
        {
            var fault = Reading.Fault(file, limits);
            return (fault.Where, fault.What);
        }
    }

    [Fact]
    public void A_text_without_end_is_refused() =>
        Assert.Equal("one text is longer than 262,144 bytes", Reading.Fault(Encoding.UTF8.GetBytes("{\"" + new string('x', 600_000)), new ReadLimits { TokenBytes = 256 * 1024 }).What);
}
