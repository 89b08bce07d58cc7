namespace Brrr.Tests.Snapshots;

/// <summary>The first place where two texts part, in words.</summary>
internal static class TextDifference
{
    private const int Context = 40;

    /// <summary>Line and column from 1, and both texts around them.</summary>
    public static string First(string expected, string actual)
    {
        var index = 0;
        while (index < expected.Length && index < actual.Length && expected[index] == actual[index]) index++;
        var before = expected.AsSpan(0, index);
        var line = before.Count('\n') + 1;
        var column = index - before.LastIndexOf('\n');
        return $"line {line}, column {column}: expected {Around(expected, index)}, received {Around(actual, index)}";
    }

    private static string Around(string text, int index)
    {
        if (index >= text.Length) return "the end";
        var start = Math.Max(0, index - Context);
        var end = Math.Min(text.Length, index + Context);
        var quoted = text[start..end].Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
        return $"'{(start > 0 ? "..." : "")}{quoted}{(end < text.Length ? "..." : "")}'";
    }
}
