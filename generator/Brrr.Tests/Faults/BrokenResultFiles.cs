using System.Text;

namespace Brrr.Tests.Faults;

/// <summary>Result files that are broken, each of a night of its own.</summary>
internal static class BrokenResultFiles
{
    private const string Whole = "is the file whole? run the benchmark again";

    private const string LeftOut = "the benchmark is left out of this file";

    private static readonly string Deep = $$"""{"version":"1.0","benchmarks":[],"deep":{{new string('[', 5000)}}""";

    /// <summary>All of them; the first night is the given one.</summary>
    public static IEnumerable<BrokenInput> All(int night)
    {
        foreach (var (name, content, where, what, remedy) in Frames.Select(frame => (frame.Name, Encoding.UTF8.GetBytes(frame.Text), frame.Where, frame.What, frame.Remedy)).Concat(Bytes))
            yield return Of(name, night++, content, where, what, remedy);
        foreach (var (name, content, what) in Packed)
            yield return Of(name, night++, content, "", what, "", ".json.gz");
        foreach (var (name, benchmark, where, what) in Benchmarks)
        {
            var at = night++;
            yield return Of(name, at, FaultProject.Fine(at).Json(benchmark).Bytes(), where, what, LeftOut);
        }
    }

    private static IEnumerable<(string Name, string Text, string Where, string What, string Remedy)> Frames =>
    [
        ("empty", "", "", "is empty: 0 bytes", "run the benchmarks again"),
        ("only white space", "  \r\n ", "line 2, byte 2", "is not valid JSON", Whole),
        ("truncated", FaultProject.Fine(0).ToString()[..200], "line 1", "is not valid JSON", Whole),
        ("no JSON", "<h1>502 Bad Gateway</h1>", "line 1, byte 1", "is not valid JSON", Whole),
        ("something after the end", FaultProject.Fine(0) + "{}", "line 2", "is not valid JSON", Whole),
        ("format 6", new PyperfText().Version("6").Seconds("a", 1).ToString(), "version", "the file's format is 6", "pyperf convert"),
        ("no version", """{"benchmarks":[]}""", "version", "is missing", "is this a pyperf file?"),
        ("version of another type", new PyperfText().Version("[1]").Seconds("a", 1).ToString(), "", "'version' is a list instead of the text '1.0'", "not what pyperf writes"),
        ("a list", "[1]", "", "is a list instead of an object", "not what pyperf writes"),
        ("benchmarks of another type", """{"version":"1.0","benchmarks":{}}""", "", "'benchmarks' is an object instead of a list", "not what pyperf writes"),
        ("no benchmark", """{"version":"1.0","benchmarks":[]}""", "benchmarks", "no benchmark is usable (the list is empty)", "run the benchmarks again"),
        ("benchmarks without names", """{"version":"1.0","benchmarks":[{"runs":[{"values":[1]}]},{"runs":[{"values":[1]}]}]}""", "benchmarks", "no benchmark is usable (benchmark '#1' has no name)", "run the benchmarks again"),
        ("metadata of another type", """{"version":"1.0","metadata":7,"benchmarks":[]}""", "", "'metadata' is the number 7 instead of an object", "not what pyperf writes"),
        ("a key twice", """{"version":"1.0","version":"1.0","benchmarks":[]}""", "version", "stands in the file twice", "not what pyperf writes"),
        ("too deep", Deep, "", "nests deeper than 20 levels", "raise 'depth' of 'limits' in data/dashboard.yaml"),
        ("too many benchmarks", new PyperfText().Json(string.Join(',', Enumerable.Repeat("0", 5101))).ToString(), "benchmarks", "there are more than 5,100", "raise 'benchmarks' of 'limits' in data/dashboard.yaml"),
        ("too many values", new PyperfText().Values("a", string.Join(',', Enumerable.Repeat("1", 1_000_101))).ToString(), "benchmarks", "there are more than 1,000,100 values", "raise 'values' of 'limits' in data/dashboard.yaml"),
        ("too large a text", $$"""{"{{new string('x', 600_000)}}":1}""", "", "one text is longer than 262,144 bytes", "raise 'text_bytes' of 'limits' in data/dashboard.yaml"),
    ];

    private static IEnumerable<(string Name, byte[] Content, string Where, string What, string Remedy)> Bytes =>
    [
        ("binary", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00], "line 1, byte 1", "is not valid JSON", Whole),
        ("packed under a plain name", FaultProject.Fine(0).Gzip(), "line 1, byte 1", "is not valid JSON", Whole),
        ("UTF-16", [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(FaultProject.Fine(0).ToString())], "line 1, byte 1", "is not valid JSON", Whole),
        ("invalid UTF-8", [.. "{\"version\":\"1.0\",\"metadata\":{\"hostname\":\""u8, 0xC3, 0x28, .. "\"},\"benchmarks\":[]}"u8], "", "holds a text that is not valid UTF-8", Whole),
        ("half a character", Encoding.UTF8.GetBytes(new PyperfText().Runs("\\ud800", """{"values":[1]}""").ToString()), "", "holds a text that is not valid UTF-8", Whole),
    ];

    private static IEnumerable<(string Name, byte[] Content, string What)> Packed =>
    [
        ("plain under a packed name", FaultProject.Fine(0).Bytes(), "is not a whole gzip file"),
        ("packed and cut", new PyperfText().Seconds("a", [.. Enumerable.Range(1, 5000).Select(i => Math.Sqrt(i))]).Gzip()[..9000], "is not"),
        ("a bomb", PyperfText.Gzip([.. "{\"other\":[0"u8, .. Enumerable.Repeat(",0"u8.ToArray(), 20_000_000).SelectMany(each => each)]), "the file is larger than 30,000,000 bytes unpacked"),
    ];

    private static IEnumerable<(string Name, string Json, string Where, string What)> Benchmarks =>
    [
        .. new[] { "0", "0.0", "-1.5", "1.0000001e18", "9e-19", "1e308", "1e-308", "1e999", "-0" }.Select(value => ($"a value of {value}", Runs($$"""{"values":[1,{{value}}]}"""), "benchmark 'broken', run 1", $"has a value of {value}")),
        .. new[] { "NaN", "Infinity", "-Infinity" }.Select(value => ($"a value of {value}", Runs($$"""{"values":[{{value}}]}"""), "benchmark 'broken', run 1", $"has a value that is {value} instead of a number")),
        .. new[] { ("null", "null"), ("\"1\"", "the text '1'"), ("[1]", "a list"), ("true", "true") }.Select(value =>
            ($"a value that is {value.Item2}", Runs($$"""{"values":[{{value.Item1}}]}"""), "benchmark 'broken', run 1", $"has a value that is {value.Item2} instead of a number")),
        ("a run without anything", Runs("""{"values":[]}"""), "benchmark 'broken', run 1", "has neither values nor warmups"),
        ("only warmups", Runs("""{"warmups":[[1,1]]}"""), "benchmark 'broken'", "has no values"),
        ("no runs", """{"metadata":{"name":"broken"}}""", "benchmark 'broken'", "has no runs"),
        ("values twice", Runs("""{"values":[1],"values":[2]}"""), "benchmark 'broken', run 1", "has 'values' twice"),
        ("runs of another type", """{"metadata":{"name":"broken"},"runs":"many"}""", "benchmark 'broken'", "has runs that are the text 'many' instead of a list"),
        ("memory of another type", Runs("""{"values":[1],"metadata":{"mem_max_rss":"big"}}"""), "benchmark 'broken', run 1", "has a memory figure that is the text 'big' instead of a number"),
        ("no name", """{"runs":[{"values":[1]}]}""", "benchmark '#3'", "has no name"),
        ("a name of another type", """{"metadata":{"name":[1]},"runs":[{"values":[1]}]}""", "benchmark '#3'", "has a name that is a list instead of a text"),
        ("an unknown unit", """{"metadata":{"name":"broken","unit":"minute"},"runs":[{"values":[1]}]}""", "benchmark 'broken'", "has the unknown unit 'minute'"),
        ("a name twice", $"{Runs("""{"values":[1]}""")},{Runs("""{"values":[2]}""")}", "benchmark 'broken'", "stands in the file 2 times"),
        ("a name without end", $$"""{"metadata":{"name":"{{new string('n', 3000)}}"},"runs":[{"values":[1]}]}""", "benchmark '#3'", "has a name of 3,000 characters, and 200 are allowed ('name_characters' of 'limits' in data/dashboard.yaml)"),
        ("tags without end", $$"""{"metadata":{"name":"broken","tags":[{{string.Join(',', Enumerable.Repeat("\"t\"", 90))}}]},"runs":[{"values":[1]}]}""", "benchmark 'broken'", "has 90 tags, and 50 are allowed ('tags' of 'limits' in data/dashboard.yaml)"),
        ("a number without end", Runs($$"""{"values":[0.{{new string('0', 5000)}}]}"""), "benchmark 'broken', run 1", "has a value of 0.0000"),
    ];

    private static string Runs(string run) => $$"""{"metadata":{"name":"broken"},"runs":[{{run}}]}""";

    private static BrokenInput Of(string name, int night, byte[] content, string where, string what, string remedy, string ending = ".json")
    {
        var path = FaultProject.ResultPath(night, ending: ending);
        return new BrokenInput(name, path, where, what, remedy, project => project.Write("data/" + path, content));
    }
}
