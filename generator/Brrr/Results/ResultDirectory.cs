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
    public static bool TryParse(string directoryName, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out ResultDirectory? directory)
    {
        directory = null;
        var parts = directoryName.Split('-');
        if (parts.Length is not (4 or 5) || parts[0] != "bm" || parts.Any(part => part.Length == 0)) return false;
        if (!ResultName.TryParseDate(parts[1], out var date)) return false;
        if (!FlagSet.TryParse(parts.Length == 5 ? parts[4] : "", out var flags)) return false;

        directory = new ResultDirectory(date, parts[2], parts[3], flags);
        return true;
    }

    public override string ToString() =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"bm-{Date:yyyyMMdd}-{Version}-{Commit}") +
        (Flags.Equals(FlagSet.None) ? "" : "-" + Flags);
}
