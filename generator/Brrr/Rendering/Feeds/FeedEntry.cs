namespace Brrr.Rendering.Feeds;

/// <summary>One piece of news.</summary>
/// <param name="Id">Never changes, whatever becomes of the news.</param>
/// <param name="Title">All of it in a line.</param>
/// <param name="Address">Absolute address of the page that has the details.</param>
/// <param name="Published">When it was first known.</param>
/// <param name="Updated">When what is known last changed.</param>
/// <param name="Summary">Plain text.</param>
internal sealed record FeedEntry(string Id, string Title, string Address, DateTimeOffset Published, DateTimeOffset Updated, string Summary);
