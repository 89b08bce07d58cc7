namespace Brrr.Results;

/// <summary>Addresses that a page may link to: http and https, nothing else. Everything that came from a file goes through here.</summary>
internal static class WebAddress
{
    private const int Longest = 2000;

    public static bool IsSafe(string? text) =>
        text is { Length: <= Longest } && Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);

    /// <summary>The address if a page may link to it, else null.</summary>
    public static string? OrNull(string? text) => IsSafe(text) ? text : null;
}
