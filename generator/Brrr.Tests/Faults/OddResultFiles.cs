using System.Globalization;
using System.Text;

namespace Brrr.Tests.Faults;

/// <summary>Results that are seldom but whole.</summary>
internal static class OddResultFiles
{
    private const int Many = 5000;

    private const int Million = 1_000_000;

    /// <summary>All of them; the first night is the given one. The JIT takes half of the time, in one more benchmark that is as usual, too.</summary>
    public static IEnumerable<OddInput> All(int night) =>
    [
        Of("one value", night, 1, seconds => new PyperfText().Runs("nbody", $$"""{"values":[{{seconds}}]}""")),
        Of("a million values", night + 1, 1, seconds => new PyperfText().Runs("nbody", $$"""{"values":[{{string.Join(',', Enumerable.Repeat(seconds, Million))}}]}""")),
        Of("5,000 benchmarks", night + 2, Many, seconds => new PyperfText().Json(string.Join(',', Enumerable.Range(0, Many).Select(number =>
            string.Create(CultureInfo.InvariantCulture, $$"""{"metadata":{"name":"b{{number:0000}}"},"runs":[{"values":[{{seconds}}]}]}"""))))),
        Of("no metadata at all", night + 3, 1, seconds => new PyperfText().Metadata("{}").Runs("nbody", $$"""{"values":[{{seconds}}]}""")),
        Of("a byte order mark", night + 4, 1, Single, text => [.. Encoding.UTF8.GetPreamble(), .. text.Bytes()]),
        Of("lines that end with CR LF", night + 5, 1, Single, text => Encoding.UTF8.GetBytes(text.ToString().Replace(",", ",\r\n", StringComparison.Ordinal))),
        Of("a key of metadata twice", night + 6, 1, seconds => new PyperfText().Metadata("""{"platform":"a","platform":"b"}""").Runs("nbody", $$"""{"values":[{{seconds}}]}""")),
        Of("NaN and texts for numbers in metadata", night + 7, 1, seconds =>
            new PyperfText().Metadata("""{"load_avg_1min":NaN,"mem_max_rss":"NaN","cpu_count":1e999}""").Runs("nbody", $$"""{"metadata":{"mem_max_rss":-5},"values":[{{seconds}}]}""")),
        Of("a load average of infinity as a text", night + 8, 1, seconds => new PyperfText().Metadata("""{"load_avg_1min":"Infinity"}""").Runs("nbody", $$"""{"values":[{{seconds}}]}""")),
        Of("the smallest values", night + 9, 1, seconds => new PyperfText().Runs("nbody", $$"""{"values":[{{seconds}}e-17]}""")),
        Of("the largest values", night + 10, 1, seconds => new PyperfText().Runs("nbody", $$"""{"values":[{{seconds}}e18]}""")),
    ];

    /// <summary>Of a tag, so that no benchmark needs a page of its own.</summary>
    public static string PathOf(int night, string flags) => FaultProject.ResultPath(night, flags, "odd", reference: "v3.16.0a0");

    private static PyperfText Single(string seconds) => new PyperfText().Runs("nbody", $$"""{"values":[{{seconds}}]}""");

    private static OddInput Of(string name, int night, int benchmarks, Func<string, PyperfText> text, Func<PyperfText, byte[]>? bytes = null) => new(name, night, 2, benchmarks + 1, project =>
    {
        foreach (var (flags, seconds) in new[] { ("", "1.0"), ("JIT", "0.5") })
            project.Write("data/" + PathOf(night, flags), (bytes ?? (made => made.Bytes()))(text(seconds).Runs("2to3", $$"""{"values":[{{seconds}}]}""")));
    });
}
