namespace Brrr.Site.Pages;

/// <summary>The published files that have fields.</summary>
/// <param name="Json">The one door first.</param>
/// <param name="Tables">For spreadsheets and databases; none before the first pair.</param>
internal sealed record DataFiles(IReadOnlyList<PublishedFile> Json, IReadOnlyList<PublishedFile> Tables);
