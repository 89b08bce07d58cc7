using System.Text;
using Brrr.Loading;
using CsCheck;
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

    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("{\"version\":\"1.0\",}")]
    [InlineData("{'version':1}")]
    [InlineData("{\"version\":\"1.0\" // comment\n}")]
    [InlineData("\0\0\0\0")]
    [InlineData("nan")]
    public void What_is_no_json_says_in_which_line(string file)
    {
        var fault = Reading.Fault(file);
        Assert.Matches("^line [0-9]+, byte [0-9]+$", fault.Where);
        Assert.StartsWith("is not valid JSON: ", fault.What, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_is_in_the_line_that_an_editor_shows() =>
        Assert.Equal("line 3, byte 12", Reading.Fault("{\n\"version\":\"1.0\",\n\"metadata\":,\n\"benchmarks\":[]}").Where);

    [Fact]
    public void A_truncated_file_is_refused_wherever_it_ends()
    {
        var whole = new PyperfText().Seconds("nbody", 0.5, 0.25).Values("nan", "NaN").Seconds("2to3", 1).Bytes();
        var end = Array.LastIndexOf(whole, (byte)'}');
        for (var length = 0; length <= end; length++) Reading.Fault(whole[..length]);
        Assert.Equal(2, Reading.Of(whole[..(end + 1)]).Suite.Benchmarks.Count);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("x")]
    [InlineData("]")]
    public void Whatever_follows_the_end_is_refused(string garbage) =>
        Assert.StartsWith("is not valid JSON", Reading.Fault(new PyperfText().Seconds("nbody", 1) + garbage).What, StringComparison.Ordinal);

    [Fact]
    public void Binary_files_are_refused()
    {
        Reading.Fault([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]);
        Reading.Fault(new PyperfText().Seconds("nbody", 1).Gzip());
        Reading.Fault(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(new PyperfText().Seconds("nbody", 1).ToString())).ToArray());
    }

    [Theory]
    [InlineData("\"name\":\"a\xFF\xFE\"")]
    [InlineData("\"hostname\":\"\xC3\"")]
    public void Invalid_utf_8_is_refused(string entry)
    {
        var file = Encoding.Latin1.GetBytes($$$"""{"benchmarks":[{"metadata":{{{{entry}}}},"runs":[{"values":[1]}]}],"version":"1.0"}""");
        Assert.Equal("holds a text that is not valid UTF-8", Reading.Fault(file).What);
    }

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Reading.Fault($$"""{"version":"1.0","benchmarks":[],"deep":{{new string('[', 100_000)}}""");

    [Fact]
    public void Random_bytes_never_end_the_program() => Gen.OneOf(Gen.Byte.Array[0, 400], Gen.Char["{}[]:,\"versionbchmaktdu1.0 NaI-ft"].Array[0, 400].Select(letters => Encoding.UTF8.GetBytes(letters)))
        .Sample(file => Reading.Fault(file));

    [Fact]
    public void One_changed_byte_is_read_or_refused_but_never_ends_the_program()
    {
        var whole = new PyperfText().Metadata("""{"unit":"second","name":"x","tags":["a"]}""")
            .Runs("a", """{"metadata":{"date":"2026-05-01 00:00:00","mem_max_rss":5},"warmups":[[1,0.5]],"values":[0.5,NaN]}""").Seconds("b", 1).Bytes();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Sample(
            (index, value) =>
            {
                byte[] changed = [.. whole];
                changed[index] = value;
                try
                {
                    Reading.Of(changed);
                }
                catch (Brrr.Results.BrrrException fault)
                {
                    Assert.NotEqual("", fault.Remedy);
                }
            },
            iter: 2000);
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
