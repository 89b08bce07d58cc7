using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Brrr.Tests;

/// <summary>
/// The text of a pyperf file, part by part and in any order: what a test does not name is as pyperf writes it. Parts are JSON, so that a
/// test can write what no serialiser would.
/// </summary>
internal sealed class PyperfText
{
    private readonly List<string> benchmarks = [];
    private string version = "\"1.0\"";
    private string metadata = """{"perf_version":"2.10.0","unit":"second"}""";
    private bool isMetadataFirst;

    /// <summary>JSON of the format's version.</summary>
    public PyperfText Version(string json)
    {
        version = json;
        return this;
    }

    /// <summary>JSON of the root metadata.</summary>
    public PyperfText Metadata(string json)
    {
        metadata = json;
        return this;
    }

    /// <summary>Puts the root metadata before the benchmarks; pyperf, which sorts, writes it behind them.</summary>
    public PyperfText MetadataFirst()
    {
        isMetadataFirst = true;
        return this;
    }

    /// <summary>JSON of a whole benchmark.</summary>
    public PyperfText Json(string benchmark)
    {
        benchmarks.Add(benchmark);
        return this;
    }

    /// <summary>A benchmark whose runs are given as JSON.</summary>
    public PyperfText Runs(string name, params string[] runs) => Json($$$"""{"metadata":{"name":"{{{name}}}"},"runs":[{{{string.Join(',', runs)}}}]}""");

    /// <summary>A benchmark of one run, whose values are given as JSON.</summary>
    public PyperfText Values(string name, string values) => Runs(name, $$"""{"metadata":{"date":"2026-05-01 02:03:04.5"},"values":[{{values}}]}""");

    /// <summary>A benchmark of one run.</summary>
    public PyperfText Seconds(string name, params double[] values) =>
        Values(name, string.Join(',', values.Select(value => value.ToString("R", CultureInfo.InvariantCulture))));

    public byte[] Bytes() => Encoding.UTF8.GetBytes(ToString());

    public byte[] Gzip() => Gzip(Bytes());

    public static byte[] Gzip(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest)) gzip.Write(bytes);
        return packed.ToArray();
    }

    public override string ToString()
    {
        var list = $"\"benchmarks\":[{string.Join(',', benchmarks)}]";
        var root = $"\"metadata\":{metadata}";
        return $"{{{(isMetadataFirst ? root : list)},{(isMetadataFirst ? list : root)},\"version\":{version}}}\n";
    }
}
