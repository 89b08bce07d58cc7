namespace Brrr.Rendering.Feeds;

/// <summary>News for a feed reader.</summary>
/// <param name="Title">Name of the feed.</param>
/// <param name="Author">Who it is from.</param>
/// <param name="Address">Absolute address of the feed, which is its id.</param>
/// <param name="Site">Absolute address of the page that it belongs to.</param>
/// <param name="Updated">When anything in it last changed.</param>
/// <param name="Entries">Newest first.</param>
internal sealed record Feed(string Title, string Author, string Address, string Site, DateTimeOffset Updated, IReadOnlyList<FeedEntry> Entries);
