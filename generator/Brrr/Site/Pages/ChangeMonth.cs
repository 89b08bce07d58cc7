namespace Brrr.Site.Pages;

/// <summary>The stories of a month that has a page of its own.</summary>
/// <param name="Title">Year and month.</param>
/// <param name="Path">Its page.</param>
/// <param name="Stories">Newest first.</param>
internal sealed record ChangeMonth(string Title, string Path, IReadOnlyList<ChangeStory> Stories);
