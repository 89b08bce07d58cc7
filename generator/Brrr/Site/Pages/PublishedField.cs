namespace Brrr.Site.Pages;

/// <summary>A field of a published file, or a column of a table.</summary>
/// <param name="Name">With its path: <c>pairs[].speedup</c>.</param>
/// <param name="Type">In words.</param>
/// <param name="Description">What it means, with its unit.</param>
internal sealed record PublishedField(string Name, string Type, string Description);
