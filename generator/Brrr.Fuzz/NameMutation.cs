using Brrr.Sampling;

namespace Brrr.Fuzz;

/// <summary>Changes the parts of a directory's or a file's name, between the dashes of the grammar.</summary>
internal static class NameMutation
{
    /// <summary>No file system takes a longer name.</summary>
    private const int LongestName = 200;

    private static readonly string[] Dates = ["00010101", "00010102", "99991231", "99991230", "19700101", "20260230", "20260704", "20991231", "2026070", "202607011"];

    private static readonly string[] Parts =
    [
        "bm", "BM", "m3", "M3", "m3 ", ".", "..", "...", "a b", "%2d", "%2D", "%00", "%zz", "%C3%B6", "%ED%A0%80", "%2f..%2f",
        "\u00e9", "e\u0301", "\U0001F600", "\u202e", "<b>", "\"", "'", "&", "#", "?", "m\n3", "m\\3", "$(x)", "{{1}}", "con", "index", "nights", "latest", "python", "Python", "main", "v3.15.0", "3.16.0a0", "3.16.0a0+", "3.9", "3", "3.", ".3",
        "99999999999.1", "2147483647.2147483647", "3.2147483648", "3.16.0 ", "JIT", "jit", "JIT,JIT", "JIT,", ",", "TAILCALL,JIT", "JIT,NOGIL", "NOGIL", "PYTHON_UOPS", "A,B,C,D,E,F,G", "0000000", "fffffff", "d13691f", "D13691F",
        "0123456789abcdef0123456789abcdef01234567", "+", "~", "=1", "_",
    ];

    public static string Of(IReadOnlyList<string> parts, RandomStream random)
    {
        var mutant = new List<string>(parts);
        var at = random.Below(mutant.Count);
        switch (random.Below(6))
        {
            case 0:
                mutant.RemoveAt(at);
                break;
            case 1:
                mutant.Insert(at, random.Pick(Parts));
                break;
            case 2:
                (mutant[at], mutant[0]) = (mutant[0], mutant[at]);
                break;
            case 3 when random.Below(4) == 0:
                mutant[at] = new string('x', LongestName);
                break;
            case 4:
                mutant[1] = random.Pick(Dates);
                break;
            default:
                mutant[at] = random.Pick(Parts);
                break;
        }

        var name = string.Join('-', mutant);
        return name.Length > LongestName ? name[..LongestName] : name;
    }
}
