using System.Buffers;
using System.Collections;
using System.Text.Encodings.Web;
using System.Text.Json;
using Plotly.NET;

namespace Brrr.Rendering.Charts;

/// <summary>
/// Writes a Plotly.NET figure as plotly.js reads it. It says what <c>GenericChart.toFigureJson</c> says, without that serializer's start, which costs as much
/// as fifty pages.
/// </summary>
internal static class FigureJson
{
    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<Trace> traces, Layout layout, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Compact);
        json.WriteStartObject();
        json.WriteStartArray("data");
        foreach (var trace in traces)
        {
            json.WriteStartObject();
            json.WriteString("type", trace.type);
            WriteMembers(json, trace.Properties);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("layout");
        WriteMembers(json, layout.Properties);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter json, Dictionary<string, object> members)
    {
        foreach (var (name, value) in members)
        {
            json.WritePropertyName(name);
            WriteValue(json, value);
        }
    }

    private static void WriteValue(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case string text: json.WriteStringValue(text); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            case int number: json.WriteNumberValue(number); break;
            case double number: WriteNumber(json, number); break;
            case Dictionary<string, object> members:
                json.WriteStartObject();
                WriteMembers(json, members);
                json.WriteEndObject();
                break;
            case double?[] numbers:
                json.WriteStartArray();
                foreach (var number in numbers) WriteNumber(json, number ?? double.NaN);
                json.WriteEndArray();
                break;
            case double[] numbers:
                json.WriteStartArray();
                foreach (var number in numbers) WriteNumber(json, number);
                json.WriteEndArray();
                break;
            case IEnumerable items:
                json.WriteStartArray();
                foreach (var item in items) WriteValue(json, item);
                json.WriteEndArray();
                break;
            default: throw new NotSupportedException($"a figure has no place for {value.GetType().Name}");
        }
    }

    private static void WriteNumber(Utf8JsonWriter json, double number)
    {
        if (double.IsFinite(number)) json.WriteNumberValue(number);
        else json.WriteNullValue();
    }
}
