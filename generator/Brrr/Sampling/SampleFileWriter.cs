using System.Buffers;
using System.Globalization;
using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Brrr.Sampling;

/// <summary>Writes one result as pyperf 1.0 JSON: keys in order, no white space, values in six digits, and what all runs share hoisted.</summary>
internal sealed class SampleFileWriter
{
    // Nothing here goes into HTML: quotes stay as pyperf writes them.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly SampleResult result;
    private readonly Utf8JsonWriter json;

    private SampleFileWriter(SampleResult result, Utf8JsonWriter json)
    {
        this.result = result;
        this.json = json;
    }

    /// <summary>The file's bytes, compressed or not. A truncated one breaks off in the middle of its text.</summary>
    public static byte[] Write(SampleResult result, IReadOnlyList<SampleMeasurement> measurements, string suite, bool truncated, bool compress)
    {
        var text = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(text, Json))
            new SampleFileWriter(result, json).WriteSuite(measurements, suite);
        var written = truncated ? text.WrittenSpan[..(text.WrittenCount * 5 / 8)] : text.WrittenSpan;
        return compress ? Compressed(written) : written.ToArray();
    }

    private static byte[] Compressed(ReadOnlySpan<byte> text)
    {
        using var buffer = new MemoryStream();
        using (var gzip = new GZipStream(buffer, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(text);
        return buffer.ToArray();
    }

    private void WriteSuite(IReadOnlyList<SampleMeasurement> measurements, string suite)
    {
        json.WriteStartObject();
        json.WriteStartArray("benchmarks");
        foreach (var measurement in measurements)
            WriteMeasurement(measurement);
        json.WriteEndArray();
        json.WritePropertyName("metadata");
        SampleMetadata.Of(result, measurements[0].Runs[0].Date, suite).WriteTo(json);
        json.WriteString("version", "1.0");
        json.WriteEndObject();
    }

    private void WriteMeasurement(SampleMeasurement measurement)
    {
        var shared = measurement.Runs.Select(run => run.Memory).Distinct().Count() == 1;
        json.WriteStartObject();
        WriteBenchmark(measurement, shared ? measurement.Runs[0].Memory : null);
        json.WriteStartArray("runs");
        foreach (var run in measurement.Runs)
            WriteRun(measurement, run, shared ? null : run.Memory);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteBenchmark(SampleMeasurement measurement, long? memory)
    {
        var benchmark = measurement.Benchmark;
        json.WriteStartObject("metadata");
        if (benchmark.Command is not null)
            json.WriteString("command", benchmark.Command);
        WriteMemory(benchmark, "command_max_rss", memory);
        if (benchmark.Description is not null)
            json.WriteString("description", benchmark.Description);
        if (benchmark.InnerLoops > 1)
            json.WriteNumber("inner_loops", benchmark.InnerLoops);
        json.WriteNumber("loops", measurement.Loops);
        WriteMemory(benchmark, "mem_max_rss", memory);
        json.WriteString("name", benchmark.Name);
        json.WriteStartArray("tags");
        foreach (var tag in benchmark.Tags)
            json.WriteStringValue(tag);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRun(SampleMeasurement measurement, SampleRun run, long? memory)
    {
        json.WriteStartObject();
        json.WriteStartObject("metadata");
        if (run.Values.Count == 0)
            json.WriteNumber("calibrate_loops", measurement.Loops);
        WriteMemory(measurement.Benchmark, "command_max_rss", memory);
        json.WriteString("date", run.Date.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture));
        WriteNumber("duration", run.Duration, "F3");
        if (result.Machine.HasLoadAverage)
            WriteNumber("load_avg_1min", run.LoadAverage, "F2");
        WriteMemory(measurement.Benchmark, "mem_max_rss", memory);
        WriteNumber("uptime", run.Uptime, "F1");
        json.WriteEndObject();
        if (run.Values.Count > 0)
            WriteValues(run.Values);
        WriteWarmups(run.Warmups);
        json.WriteEndObject();
    }

    private void WriteValues(IReadOnlyList<double> values)
    {
        json.WriteStartArray("values");
        foreach (var value in values)
            WriteNumber(value, "G6");
        json.WriteEndArray();
    }

    private void WriteWarmups(IReadOnlyList<SampleWarmup> warmups)
    {
        json.WriteStartArray("warmups");
        foreach (var warmup in warmups)
        {
            json.WriteStartArray();
            json.WriteNumberValue(warmup.Loops);
            WriteNumber(warmup.Seconds, "G5");
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    // pyperf knows the memory of a command under another name than its own.
    private void WriteMemory(SampleBenchmark benchmark, string name, long? bytes)
    {
        var own = benchmark.Command is null ? "mem_max_rss" : "command_max_rss";
        if (bytes is { } known && name == own)
            json.WriteNumber(name, known);
    }

    private void WriteNumber(string name, double value, string format)
    {
        json.WritePropertyName(name);
        WriteNumber(value, format);
    }

    private void WriteNumber(double value, string format)
    {
        Span<byte> digits = stackalloc byte[32];
        value.TryFormat(digits, out var length, format, CultureInfo.InvariantCulture);
        json.WriteRawValue(digits[..length], skipInputValidation: true);
    }
}
