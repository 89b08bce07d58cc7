namespace Brrr.Site;

/// <summary>What every page shares.</summary>
/// <param name="Title">Of the dashboard.</param>
/// <param name="SiteUrl">Absolute address with a trailing slash; null where unknown.</param>
/// <param name="Repository">Address of the pages' source; null where unsaid.</param>
/// <param name="HasFeeds">Whether there are feeds.</param>
internal sealed record SiteFrame(string Title, string? SiteUrl, string? Repository, bool HasFeeds)
{
    /// <summary>The path of the site on its host, for the page that has no depth of its own.</summary>
    public string BasePath => SiteUrl is { } address ? new Uri(address).AbsolutePath : "/";
}
