using System.Globalization;
using System.IO.Compression;
using System.Text.Json;

namespace Brrr.Tests.Sampling;

/// <summary>A sample's result file as a reader finds it: the parts of its name, and its text.</summary>
internal sealed record WrittenResult(string Directory, string FileName, string Text)
{
    public string Date => FileName.Split('-')[1];

    public string Machine => FileName.Split('-')[2];

    public string Commit => FileName.Split('-')[7].Split('.')[0];

    public bool IsJit => Directory.Split('-').ElementAtOrDefault(4)?.Split(',').Contains("JIT") ?? false;

    public static WrittenResult Read(string path)
    {
        using var file = File.OpenRead(path);
        using Stream text = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using var reader = new StreamReader(text);
        return new WrittenResult(Path.GetFileName(Path.GetDirectoryName(path)!), Path.GetFileName(path), reader.ReadToEnd());
    }

    public bool IsWhole()
    {
        try
        {
            using var document = JsonDocument.Parse(Text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public JsonElement Root() => JsonDocument.Parse(Text).RootElement;

    public IEnumerable<JsonElement> Benchmarks() => Root().GetProperty("benchmarks").EnumerateArray();

    public DateTimeOffset CommitDate() =>
        DateTimeOffset.Parse(Root().GetProperty("metadata").GetProperty("commit_date").GetString()!, CultureInfo.InvariantCulture);

    /// <summary>Mean seconds per loop by benchmark.</summary>
    public IReadOnlyDictionary<string, double> Means() => Benchmarks().ToDictionary(
        benchmark => benchmark.GetProperty("metadata").GetProperty("name").GetString()!,
        benchmark => benchmark.GetProperty("runs").EnumerateArray()
            .Where(run => run.TryGetProperty("values", out _))
            .SelectMany(run => run.GetProperty("values").EnumerateArray())
            .Average(value => value.GetDouble()));
}
