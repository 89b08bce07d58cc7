using System.Diagnostics.CodeAnalysis;

namespace Brrr.Results;

/// <summary>
/// The name of a directory of results, <c>bm-DATE-VERSION-HASH7[-FLAG,FLAG]</c>. It gives the night's name and the flags; all else is said
/// by the files in it.
/// </summary>
/// <param name="Date">The night's name: shown and used in addresses as it stands.</param>
/// <param name="Version">As written.</param>
/// <param name="Commit">Short hash.</param>
/// <param name="Flags">The build's flags.</param>
internal sealed record ResultDirectory(DateOnly Date, string Version, string Commit, FlagSet Flags)
{
    private const int Parts = 4;

    public static bool TryParse(string directoryName, [NotNullWhen(true)] out ResultDirectory? directory) => TryParse(directoryName, new TextPool(), out directory);

    /// <summary>The same of one name of many, which say much the same.</summary>
    /// <param name="directoryName">The text.</param>
    /// <param name="texts">Where the names' parts are kept.</param>
    /// <param name="directory">What it says.</param>
    public static bool TryParse(ReadOnlySpan<char> directoryName, TextPool texts, [NotNullWhen(true)] out ResultDirectory? directory)
    {
        directory = null;
        Span<Range> parts = stackalloc Range[Parts + 2];
        if (!ResultName.IsOfParts(directoryName, parts, Parts, Parts + 1) || !ResultName.TryParseDate(directoryName[parts[1]], out var date)) return false;
        if (!FlagSet.TryParse(texts.One(directoryName[parts[Parts]]), out var flags)) return false;

        directory = new ResultDirectory(date, texts.One(directoryName[parts[2]]), texts.One(directoryName[parts[3]]), flags);
        return true;
    }

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"bm-{Date:yyyyMMdd}-{Version}-{Commit}") +
        (Flags.Equals(FlagSet.None) ? "" : "-" + Flags);
}
