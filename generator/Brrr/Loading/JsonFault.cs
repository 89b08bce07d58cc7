using System.Text;
using System.Text.Json;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Words for what stands in a JSON file where something else should.</summary>
internal static class JsonFault
{
    private const int LongestQuote = 60;

    /// <summary>The value that begins here, in words and cut to one line: "the text 'abc'", "a list".</summary>
    public static string Describe(ref JsonStream json) => json.Token switch
    {
        JsonTokenType.StartArray => "a list",
        JsonTokenType.StartObject => "an object",
        JsonTokenType.String => DescribeText(Encoding.UTF8.GetString(json.RawValue)),
        JsonTokenType.Number => "the number " + Cut(Encoding.UTF8.GetString(json.RawValue)),
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "nothing",
    };

    public static BrrrException WrongType(string where, string key, string expected, ref JsonStream json) =>
        new(where, $"'{key}' is {Describe(ref json)} instead of {expected}", "this is not what pyperf writes");

    /// <summary>A text from a file, short enough to be quoted.</summary>
    public static string Cut(string text) => text.Length > LongestQuote ? text[..LongestQuote] + "..." : text;

    private static string DescribeText(string text) =>
        NotANumber.Original(text) is { } number ? number : $"the text '{Cut(text)}'";
}
