namespace Brrr.Results;

/// <summary>The form of a name that is safe in an address, a path and an id: lower case, and "_" for all but a-z, 0-9 and ".".</summary>
internal static class Slug
{
    /// <summary>Longest part that a name contributes to a path; no file system takes names of any length.</summary>
    private const int LongestPart = 80;

    public static string Of(string name)
    {
        var letters = name.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.' ? letter : '_');
        var slug = string.Concat(letters.Take(LongestPart)).TrimEnd('.');
        return slug.Length == 0 || slug[0] == '.' ? "_" + slug.TrimStart('.') : slug;
    }
}
