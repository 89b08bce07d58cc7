using System.IO.Compression;
using System.Text.Json;
using Brrr.Pyperf;

namespace Brrr.Fuzz;

/// <summary>What a file says by the plainest reading of it: whatever is read as a benchmark must stand in it, value for value.</summary>
internal static class StatedValues
{
    public static string? FaultOf(BenchmarkSuite suite, byte[] file, bool isPacked)
    {
        List<double[]> stated;
        try
        {
            using var document = JsonDocument.Parse(isPacked ? Unpacked(file) : WithoutMark(file));
            stated = [.. document.RootElement.GetProperty("benchmarks").EnumerateArray().Where(each => each.ValueKind == JsonValueKind.Object).Select(ValuesOf)];
        }
        catch (Exception unknown) when (unknown is JsonException or InvalidOperationException)
        {
            // Python's NaN is no JSON, and a name may hold half a character where nobody asks for it: only the reader itself knows better.
            return null;
        }

        var wrong = suite.Benchmarks.FirstOrDefault(benchmark => !stated.Exists(values => values.SequenceEqual(benchmark.Values)));
        return wrong is null ? null : $"says other values of '{wrong.Name}' than stand in it";
    }

    private static double[] ValuesOf(JsonElement benchmark) => !benchmark.TryGetProperty("runs", out var runs) || runs.ValueKind != JsonValueKind.Array ? [] :
    [
        .. runs.EnumerateArray().Where(run => run.ValueKind == JsonValueKind.Object)
            .SelectMany(run => run.TryGetProperty("values", out var values) && values.ValueKind == JsonValueKind.Array ? values.EnumerateArray() : default(IEnumerable<JsonElement>) ?? [])
            .Select(value => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) ? number : double.NaN),
    ];

    private static ReadOnlyMemory<byte> WithoutMark(byte[] file) => file.AsMemory(file is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0);

    private static ReadOnlyMemory<byte> Unpacked(byte[] file)
    {
        using var unpacked = new MemoryStream();
        using (var gzip = new GZipStream(new MemoryStream(file), CompressionMode.Decompress)) gzip.CopyTo(unpacked);
        return WithoutMark(unpacked.ToArray());
    }
}
