using System.Text.RegularExpressions;

namespace Brrr.Notices;

/// <summary>How an issue says which notice it belongs to: comments in its body, which people do not see.</summary>
internal static partial class NoticeKey
{
    /// <summary>What keys of silent machines begin with.</summary>
    public const string Silent = "silent-";

    /// <summary>The comments for the end of a body.</summary>
    public static string Comments(IEnumerable<string> keys) => string.Join('\n', keys.Select(key => $"<!-- brrr:{key} -->"));

    /// <summary>The keys in a body.</summary>
    public static IReadOnlyList<string> In(string body) => [.. Comment().Matches(body).Select(match => match.Groups[1].Value)];

    [GeneratedRegex(@"<!-- brrr:([A-Za-z0-9_.+~-]+) -->", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}
