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
    public static bool TryParse(string fileName, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ResultName? name)
    {
        name = null;
        var ending = new[] { Compressed, Plain }.FirstOrDefault(each => fileName.EndsWith(each, StringComparison.Ordinal));
        if (ending is null) return false;

        var parts = fileName[..^ending.Length].Split('-');
        if (parts.Length != Parts || parts[0] != "bm" || parts.Any(part => part.Length == 0)) return false;
        if (!TryParseDate(parts[1], out var date) || !PythonVersion.TryParse(parts[6], out var version)) return false;

        name = new ResultName(date, parts[2], parts[3], DecodeDashes(parts[4]), parts[5], version, parts[7], ending == Compressed);
        return true;
    }

    /// <summary>Reads <c>YYYYMMDD</c>.</summary>
    public static bool TryParseDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"bm-{Date:yyyyMMdd}-{Machine}-{Architecture}-{EncodeDashes(Fork)}-{Ref}-{Version}-{Commit}{(IsCompressed ? Compressed : Plain)}");

    private static string DecodeDashes(string text) => Uri.UnescapeDataString(text);

    /// <summary>What Python's <c>quote</c> leaves as it stands stays; the dash is written by hand, as bench_runner does.</summary>
    private static string EncodeDashes(string text) => Uri.EscapeDataString(text).Replace("-", "%2d", StringComparison.Ordinal);
}
