using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Brrr.Results;

/// <summary>
/// The name of a results file in bench_runner's grammar, <c>bm-DATE-MACHINE-ARCH-FORK-REF20-VERSION-HASH7.json[.gz]</c>: exactly eight
/// parts between dashes. Printing gives the text that was parsed.
/// </summary>
/// <param name="Date">Date of the commit in the committer's own offset: a name, not a time.</param>
/// <param name="Machine">As written.</param>
/// <param name="Architecture">As written: x86_64, amd64, arm64, aarch64, x86.</param>
/// <param name="Fork">Owner of the CPython fork, decoded.</param>
/// <param name="Ref">Branch, tag or commit, cut to 20 characters.</param>
/// <param name="Version">CPython's version.</param>
/// <param name="Commit">Short hash of the commit.</param>
/// <param name="IsCompressed">Whether the file ends in <c>.json.gz</c>.</param>
internal sealed record ResultName(
    DateOnly Date, string Machine, string Architecture, string Fork, string Ref, PythonVersion Version, string Commit, bool IsCompressed)
{
    /// <summary>The grammar for people.</summary>
    public const string Grammar = "bm-DATE-MACHINE-ARCH-FORK-REF-VERSION-HASH.json[.gz]";

    private const int Parts = 8;
    private const string Plain = ".json";
    private const string Compressed = ".json.gz";

    /// <summary>Whether the text is the name of a results file; neighbours such as reports and pystats are not.</summary>
    public static bool TryParse(string fileName, [NotNullWhen(true)] out ResultName? name) => TryParse(fileName, new TextPool(), out name);

    /// <summary>The same of one name of many, which say much the same.</summary>
    /// <param name="fileName">The text.</param>
    /// <param name="texts">Where the names' parts are kept.</param>
    /// <param name="name">What it says.</param>
    public static bool TryParse(string fileName, TextPool texts, [NotNullWhen(true)] out ResultName? name)
    {
        name = null;
        var isCompressed = fileName.EndsWith(Compressed, StringComparison.Ordinal);
        if (!isCompressed && !fileName.EndsWith(Plain, StringComparison.Ordinal)) return false;

        var text = fileName.AsSpan(..^(isCompressed ? Compressed : Plain).Length);
        Span<Range> parts = stackalloc Range[Parts + 1];
        if (!IsOfParts(text, parts, Parts) || !TryParseDate(text[parts[1]], out var date)) return false;
        if (!PythonVersion.TryParse(texts.One(text[parts[6]]), out var version)) return false;

        name = new ResultName(
            date,
            texts.One(text[parts[2]]),
            texts.One(text[parts[3]]),
            DecodeDashes(texts.One(text[parts[4]])),
            texts.One(text[parts[5]]),
            version,
            texts.One(text[parts[7]]),
            isCompressed);
        return true;
    }

    /// <summary>Whether a name is "bm" and as many parts between dashes as it should be, none of them empty.</summary>
    /// <param name="text">The name.</param>
    /// <param name="parts">Where the parts are; has room for one more.</param>
    /// <param name="counts">How many there may be.</param>
    public static bool IsOfParts(ReadOnlySpan<char> text, Span<Range> parts, params ReadOnlySpan<int> counts)
    {
        var count = text.Split(parts, '-');
        if (!counts.Contains(count) || text[parts[0]] is not "bm") return false;
        foreach (var part in parts[..count])
        {
            if (text[part].IsEmpty) return false;
        }

        return true;
    }

    /// <summary>Reads <c>YYYYMMDD</c>.</summary>
    public static bool TryParseDate(ReadOnlySpan<char> text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"bm-{Date:yyyyMMdd}-{Machine}-{Architecture}-{EncodeDashes(Fork)}-{Ref}-{Version}-{Commit}{(IsCompressed ? Compressed : Plain)}");

    private static string DecodeDashes(string text) => Uri.UnescapeDataString(text);

    /// <summary>What Python's <c>quote</c> leaves as it stands stays; the dash is written by hand, as bench_runner does.</summary>
    private static string EncodeDashes(string text) => Uri.EscapeDataString(text).Replace("-", "%2d", StringComparison.Ordinal);
}
