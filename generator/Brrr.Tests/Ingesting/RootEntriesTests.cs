using System.Text;
using System.Text.Json;
using Brrr.Ingesting;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Ingesting;

public sealed class RootEntriesTests
{
    private static readonly KeyValuePair<string, string>[] Entries = [KeyValuePair.Create("commit_id", "ea4c855"), KeyValuePair.Create("commit_date", "2026-06-06T01:42:59+03:00")];

    [Theory]
    [InlineData("""{"metadata":{"unit":"second"},"version":"1.0"}""", """{"metadata":{"unit":"second","commit_id":"ea4c855","commit_date":"2026-06-06T01:42:59+03:00"},"version":"1.0"}""")]
    [InlineData("""{"metadata": {"a": 1, "b": 2.50}}""", """{"metadata": {"a": 1, "b": 2.50, "commit_id": "ea4c855", "commit_date": "2026-06-06T01:42:59+03:00"}}""")]
    [InlineData("""{"metadata":{},"version":"1.0"}""", """{"metadata":{"commit_id":"ea4c855","commit_date":"2026-06-06T01:42:59+03:00"},"version":"1.0"}""")]
    [InlineData("""{"version":"1.0"}""", """{"metadata":{"commit_id":"ea4c855","commit_date":"2026-06-06T01:42:59+03:00"},"version":"1.0"}""")]
    [InlineData("""{"x":{"metadata":{"y":1}},"metadata":{"commit_id":"old","z":[1,{"metadata":0}]}}""", """{"x":{"metadata":{"y":1}},"metadata":{"commit_id":"ea4c855","z":[1,{"metadata":0}],"commit_date":"2026-06-06T01:42:59+03:00"}}""")]
    [InlineData("{\r\n  \"metadata\": {\r\n    \"a\": 1E-07\r\n  }\r\n}\r\n", "{\r\n  \"metadata\": {\r\n    \"a\": 1E-07,\r\n    \"commit_id\": \"ea4c855\",\r\n    \"commit_date\": \"2026-06-06T01:42:59+03:00\"\r\n  }\r\n}\r\n")]
    [InlineData("\uFEFF{\"a\":NaN,\"metadata\":{\"b\":-Infinity}}", "\uFEFF{\"a\":NaN,\"metadata\":{\"b\":-Infinity,\"commit_id\":\"ea4c855\",\"commit_date\":\"2026-06-06T01:42:59+03:00\"}}")]
    public void Adds_what_is_missing_in_the_files_own_layout_and_replaces_what_is_there(string before, string after) => Assert.Equal(after, Put(before, Entries));

    [Fact]
    public void Leaves_every_other_byte_as_it_is()
    {
        var number = Gen.OneOf(Gen.Double[1e-9, 10].Select(value => value.ToString("R", System.Globalization.CultureInfo.InvariantCulture)), OneOf("1.0", "0.10000000000000000555", "1e-05", "1E+2", "10000000000000000000"));
        var space = OneOf("", " ", "\n  ", "\r\n\t", "\n");
        Gen.Select(number, number, space, space).Sample((one, other, first, second) =>
        {
            var head = $"{{{second}\"benchmarks\":[{{\"metadata\":{{\"name\":\"metadata\"}},\"runs\":[{{\"values\":[{one},{second}{other}]}}]}}],{first}\"metadata\":{{{first}\"load\":{second}{one},{first}\"text\":{second}\"}}\\\"\"";
            var tail = $"{second}}},\"version\":\"1.0\"}}{first}";
            var written = Put(head + tail, Entries);
            Assert.StartsWith(head, written, StringComparison.Ordinal);
            Assert.EndsWith(tail, written, StringComparison.Ordinal);
            using var json = JsonDocument.Parse(written);
            Assert.Equal("ea4c855", json.RootElement.GetProperty("metadata").GetProperty("commit_id").GetString());
        });
    }

    [Fact]
    public void Writes_any_text_so_that_it_is_read_back() =>
        Gen.String.Where(text => !text.Any(char.IsSurrogate)).Sample(text =>
        {
            using var json = JsonDocument.Parse(Put("""{"metadata":{"a":1}}""", [KeyValuePair.Create("github_actor", text)]));
            Assert.Equal(text, json.RootElement.GetProperty("metadata").GetProperty("github_actor").GetString());
        });

    [Fact]
    public void Twice_is_the_same_as_once()
    {
        var once = Put("""{"metadata": {"a": 1}}""", Entries);
        Assert.Equal(once, Put(once, Entries));
    }

    private static Gen<string> OneOf(params string[] texts) => Gen.Int[0, texts.Length - 1].Select(index => texts[index]);

    private static string Put(string json, IReadOnlyList<KeyValuePair<string, string>> entries) => Encoding.UTF8.GetString(RootEntries.Put(Encoding.UTF8.GetBytes(json), entries));
}
