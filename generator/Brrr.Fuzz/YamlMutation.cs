using System.Text;
using Brrr.Sampling;

namespace Brrr.Fuzz;

/// <summary>Changes the lines of a configuration file: values, keys, indents, and what YAML has beyond what anybody needs.</summary>
internal static class YamlMutation
{
    private const int MostChanges = 3;

    private static readonly string[] Values =
    [
        "null", "~", "''", "\"\"", "true", "yes", "[]", "{}", "[[]]", "[a, [b, {c: d}]]", "{a: b}", "- a", "0", "-1", "1.5", "1e400", ".nan", ".inf", "99999999999999", "0001-01-01", "9999-12-31", "2026-02-30", "\"\\0\"", "\"\\ud800\"",
        "\"\\U0001F600\"", "\"a\\nb\"", "&a [*a]", "*a", "&a x", "!!int x", "!<x> y", "|", ">-", "%", "@", "`", "..", "../..", "/", "a/../../b", "**", "**/*", "*", "a/**/../b", "[", "{", "\"", "'", "? x", "? [a]\n: b", "<<: *a", "#", "---", "...",
        "javascript:alert(1)", "https://example.org/x.git", "https://u:p@example.org/", "git@example.org:x/y", "http://[", "file:///", "C:\\x", "<script>", "{{ 1 }}", "jit", "JIT", "[JIT]", "[jit]", "machine", "farm", "#12345", "\"#12345g\"", "main",
    ];

    public static byte[] Of(string text, RandomStream random)
    {
        var lines = text.Split('\n').ToList();
        for (var change = 1 + random.Below(MostChanges); change > 0; change--) Change(lines, random);
        return Encoding.UTF8.GetBytes(string.Join(random.Below(10) == 0 ? "\r\n" : "\n", lines));
    }

    private static void Change(List<string> lines, RandomStream random)
    {
        var at = Said(lines, random);
        switch (random.Below(14))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            case 2:
                lines[at] = (random.Below(2) == 0 ? "  " : "\t") + lines[at];
                break;
            case 3:
                lines[at] = lines[at].TrimStart();
                break;
            case 4:
                lines.Insert(at, $"{random.Pick(Values)}: {random.Pick(Values)}");
                break;
            case 5:
                var letter = random.Below(lines[at].Length + 1);
                lines[at] = lines[at].Insert(letter, random.Pick(Values));
                break;
            case 6:
                var depth = random.Below(20) == 0 ? 50_000 : 1 + random.Below(200);
                lines[at] = KeyOf(lines[at]) + ": " + new string(random.Below(2) == 0 ? '[' : '{', depth);
                break;
            case 7:
                lines[at] = KeyOf(lines[at]) + ": " + random.Pick(Values);
                break;
            default:
                lines[at] = WithOtherValue(lines[at], random);
                break;
        }

        if (lines.Count == 0) lines.Add("");
    }

    /// <summary>A line that is no comment, where there is one at the first tries.</summary>
    private static int Said(List<string> lines, RandomStream random)
    {
        var at = random.Below(lines.Count);
        for (var tries = 0; tries < 20 && (lines[at].Length == 0 || lines[at][0] == '#'); tries++) at = random.Below(lines.Count);
        return at;
    }

    /// <summary>One of the values that the line gives, in braces too, becomes another.</summary>
    private static string WithOtherValue(string line, RandomStream random)
    {
        var starts = Enumerable.Range(0, line.Length).Where(at => line.AsSpan(0, at).EndsWith(": ")).ToList();
        if (starts.Count == 0) return line + random.Pick(Values);
        var start = random.Pick(starts);
        var length = line.AsSpan(start).IndexOfAny(",}]");
        return line[..start] + random.Pick(Values) + (length < 0 ? "" : line[(start + length)..]);
    }

    private static string KeyOf(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 ? line : line[..colon];
    }
}
