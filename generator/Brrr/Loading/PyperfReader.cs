using System.Globalization;
using System.Text.Json;
using Brrr.Pyperf;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>
/// Reads pyperf's results files, format 1.0. What pyperf refuses is refused: a faulty benchmark costs itself, a faulty frame the file.
/// Source: pyperf <c>_bench.py</c>.
/// </summary>
internal static class PyperfReader
{
    private const string FormatVersion = "1.0";

    /// <summary>The first pyperf whose <c>mem_max_rss</c> on macOS counts bytes; earlier ones multiplied bytes by 1024 once more.</summary>
    private static readonly Version BytesOnMacOs = new(2, 6, 3);

    /// <summary>Reads a whole file; the stream must be able to begin again from its start.</summary>
    /// <exception cref="BrrrException">The file can't be used at all.</exception>
    public static SuiteReading Read(Func<Stream> open, ReadLimits limits)
    {
        try
        {
            using var stream = open();
            return ReadOrQuote(stream, open, limits);
        }
        catch (JsonException fault)
        {
            throw new BrrrException(PlaceOf(fault), "is not valid JSON: " + Reason(fault), "is the file whole? run the benchmark again", fault);
        }
        catch (InvalidOperationException fault)
        {
            throw new BrrrException("", "holds a text that is not valid UTF-8", "is the file whole? run the benchmark again", fault);
        }
        catch (InvalidDataException fault)
        {
            throw new BrrrException("", "is not a whole gzip file: " + fault.Message, "compress it again", fault);
        }
        catch (IOException fault)
        {
            throw new BrrrException("", "can't be read: " + FileFault.ReasonOf(fault), "try again, or remove the file", fault);
        }
        catch (UnauthorizedAccessException fault)
        {
            throw new BrrrException("", "can't be read: permission denied", "let this user read it", fault);
        }
    }

    private static SuiteReading ReadOrQuote(Stream stream, Func<Stream> open, ReadLimits limits)
    {
        try
        {
            return ReadSuite(stream, limits);
        }
        catch (JsonException)
        {
            using var again = open();
            var bytes = ReadAll(again, limits);
            if (!NotANumber.Quote(bytes)) throw;
            using var quoted = new MemoryStream(bytes);
            return ReadSuite(quoted, limits);
        }
    }

    private static byte[] ReadAll(Stream stream, ReadLimits limits)
    {
        using var copy = new MemoryStream();
        var chunk = new byte[81920];
        for (int read; (read = stream.Read(chunk)) > 0 && copy.Length <= limits.Bytes;) copy.Write(chunk, 0, read);
        return copy.ToArray();
    }

    private static SuiteReading ReadSuite(Stream stream, ReadLimits limits)
    {
        var json = new JsonStream(stream, limits);
        try
        {
            var benchmarks = new BenchmarkReader(limits);
            var root = ReadRoot(ref json, benchmarks);
            json.ReadEnd();
            return Assemble(root, benchmarks, limits);
        }
        finally
        {
            json.Dispose();
        }
    }

    private static RootMetadata ReadRoot(ref JsonStream json, BenchmarkReader benchmarks)
    {
        json.Read();
        if (json.Token != JsonTokenType.StartObject) throw new BrrrException("", $"is {JsonFault.Describe(ref json)} instead of an object", "this is not what pyperf writes");

        RootMetadata? metadata = null;
        string? version = null;
        var hasBenchmarks = false;
        for (json.Read(); json.Token != JsonTokenType.EndObject; json.Read())
        {
            if (json.NameIs("benchmarks"u8))
            {
                if (hasBenchmarks) throw Twice("benchmarks");
                hasBenchmarks = true;
                json.Read();
                benchmarks.Read(ref json);
            }
            else if (json.NameIs("metadata"u8))
            {
                if (metadata is not null) throw Twice("metadata");
                json.Read();
                metadata = MetadataReader.Read(ref json);
            }
            else if (json.NameIs("version"u8))
            {
                if (version is not null) throw Twice("version");
                json.Read();
                version = json.Token is JsonTokenType.String or JsonTokenType.Number
                    ? System.Text.Encoding.UTF8.GetString(json.RawValue)
                    : throw JsonFault.WrongType("", "version", $"the text '{FormatVersion}'", ref json);
            }
            else
            {
                json.Skip();
            }
        }

        if (version is null) throw new BrrrException("version", "is missing", "is this a pyperf file?");
        if (version != FormatVersion)
            throw new BrrrException("version", $"the file's format is {JsonFault.Cut(version)}, and only {FormatVersion} is read", "'python -m pyperf convert' writes the file anew in that format");
        if (!hasBenchmarks) throw new BrrrException("benchmarks", "is missing", "is this a pyperf file?");
        return metadata ?? RootMetadata.Nothing();
    }

    private static BrrrException Twice(string key) => new(key, "stands in the file twice", "this is not what pyperf writes");

    private static SuiteReading Assemble(RootMetadata rootMetadata, BenchmarkReader reader, ReadLimits limits)
    {
        var root = rootMetadata.Entries;
        var metadata = new SuiteMetadata(WithFirst(root, reader.FirstMetadata));
        var leftOut = new List<BrokenBenchmark>(reader.LeftOut);
        var benchmarks = new List<Benchmark>(reader.Benchmarks.Count);
        var memory = new RawMemory(NumberOf(root, "command_max_rss"), NumberOf(root, "mem_max_rss"));
        foreach (var raw in reader.Benchmarks)
        {
            var name = raw.Name ?? (reader.Benchmarks.Count + reader.LeftOut.Count == 1 ? root.GetValueOrDefault("name") : null);
            var unitName = raw.UnitName ?? root.GetValueOrDefault("unit") ?? "second";
            if (string.IsNullOrWhiteSpace(name) || name.Length > limits.NameCharacters) leftOut.Add(new BrokenBenchmark($"#{raw.Number}", null, "has no name"));
            else if (UnitOf(unitName) is not { } unit) leftOut.Add(new BrokenBenchmark(name, null, $"has the unknown unit '{JsonFault.Cut(unitName)}'"));
            else benchmarks.Add(raw.ToBenchmark(name, unit, raw.Tags ?? rootMetadata.Tags ?? [], memory, ProcessMemoryUnit(metadata)));
        }

        RemoveDuplicates(benchmarks, leftOut);
        if (benchmarks.Count == 0) throw new BrrrException("benchmarks", "no benchmark is usable" + FirstOf(leftOut), "run the benchmarks again");
        return new SuiteReading(new BenchmarkSuite(metadata, benchmarks, reader.Started, reader.Ended), leftOut) { ImpossibleDate = reader.ImpossibleDate };
    }

    private static Dictionary<string, string> WithFirst(Dictionary<string, string> root, Dictionary<string, string> first)
    {
        foreach (var (key, value) in first) root.TryAdd(key, value);
        return root;
    }

    /// <summary>Of two benchmarks with one name nobody can say which counts, so neither does.</summary>
    private static void RemoveDuplicates(List<Benchmark> benchmarks, List<BrokenBenchmark> leftOut)
    {
        var duplicates = benchmarks.GroupBy(benchmark => benchmark.Name, StringComparer.Ordinal).Where(group => group.Count() > 1).ToList();
        foreach (var group in duplicates)
        {
            leftOut.Add(new BrokenBenchmark(group.Key, null, $"stands in the file {group.Count()} times"));
            benchmarks.RemoveAll(benchmark => benchmark.Name == group.Key);
        }
    }

    private static string FirstOf(List<BrokenBenchmark> leftOut) => leftOut.Count > 0 ? $" ({leftOut[0].Where} {leftOut[0].What})" : " (the list is empty)";

    private static Unit? UnitOf(string name) => name switch
    {
        "second" => Unit.Second,
        "byte" => Unit.Byte,
        "integer" => Unit.Integer,
        _ => null,
    };

    /// <summary>Bytes by which <c>mem_max_rss</c> counts.</summary>
    private static double ProcessMemoryUnit(SuiteMetadata metadata) =>
        metadata.IsMacOs && Version.TryParse(metadata.Pyperf, out var pyperf) && pyperf < BytesOnMacOs ? 1.0 / 1024 : 1;

    private static double? NumberOf(Dictionary<string, string> root, string key) =>
        double.TryParse(root.GetValueOrDefault(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && BenchmarkValue.IsPossible(number) ? number : null;

    private static string PlaceOf(JsonException fault) =>
        fault.LineNumber is { } line ? string.Create(CultureInfo.InvariantCulture, $"line {line + 1}, byte {fault.BytePositionInLine + 1}") : "";

    private static string Reason(JsonException fault)
    {
        var end = fault.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (end > 0 ? fault.Message[..end] : fault.Message).TrimEnd('.');
    }
}
