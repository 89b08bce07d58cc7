namespace Brrr.Results;

/// <summary>The form of a name that is safe in an address, a path and an id: lower case, and "_" for all but a-z, 0-9 and single dots.</summary>
internal static class Slug
{
    /// <summary>Longest part that a name contributes to a path; no file system takes names of any length.</summary>
    private const int LongestPart = 80;

    public static string Of(string name)
    {
        var slug = name.Length > LongestPart ? name[..LongestPart] : name;
        slug = string.Concat(slug.ToLowerInvariant().Select(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.' ? letter : '_'));
        slug = slug.Replace("..", "._", StringComparison.Ordinal).TrimEnd('.');
        return slug.Length == 0 || slug[0] == '.' ? "_" + slug.TrimStart('.') : slug;
    }
}
