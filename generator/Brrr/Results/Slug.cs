using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Brrr.Results;

/// <summary>The form of a name that is safe in an address, a path and an id: lower case, and "_" for all but a-z, 0-9 and single dots.</summary>
internal static class Slug
{
    /// <summary>Longest part that a name contributes to a path; no file system takes names of any length.</summary>
    private const int LongestPart = 80;

    /// <summary>Longest id: with an ending it is still a file's name.</summary>
    private const int LongestId = 200;

    private const int HashDigits = 16;

    /// <summary>Signs of which a name needs no other form.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789_");

    public static string Of(string name)
    {
        if (name.Length is > 0 and <= LongestPart && !name.AsSpan().ContainsAnyExcept(Plain) && !IsDevice(name)) return name;
        var slug = name.Length > LongestPart ? name[..LongestPart] : name;
        slug = string.Concat(slug.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.' ? letter : '_'));
        slug = slug.Replace("..", "._", StringComparison.Ordinal).TrimEnd('.');
        var stem = slug.Split('.')[0];
        if (IsDevice(stem)) slug = stem + "_" + slug[stem.Length..];
        return slug.Length == 0 || slug[0] == '.' ? "_" + slug.TrimStart('.') : slug;
    }

    /// <summary>A slug for what stands beside other files: never "index", and nothing that is called like a file.</summary>
    public static string OfFolder(string name) => AsFolder(Of(name));

    /// <summary>The same of slugs that are put together.</summary>
    public static string AsFolder(string slug)
    {
        var end = slug.LastIndexOf('.');
        return slug == "index" ? slug + "_"
            : end >= 0 && IsEnding(slug[end..]) ? $"{slug[..end]}_{slug[(end + 1)..]}"
            : slug;
    }

    /// <summary>An id made of slugs; of one that is too long for a file's name the end becomes a hash of all of it.</summary>
    public static string Shortened(string id) => id.Length <= LongestId
        ? id
        : $"{id[..(LongestId - HashDigits - 1)]}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(id)))[..HashDigits]}";

    /// <summary>Of the files of a site.</summary>
    private static bool IsEnding(string ending) => ending is ".html" or ".json" or ".xml" or ".txt" or ".csv" or ".svg" or ".png" or ".css" or ".js";

    /// <summary>Windows gives these to devices, with any ending and in any case.</summary>
    private static bool IsDevice(string stem) => stem is "con" or "prn" or "aux" or "nul" or ['c', 'o', 'm', >= '0' and <= '9'] or ['l', 'p', 't', >= '0' and <= '9'];
}
