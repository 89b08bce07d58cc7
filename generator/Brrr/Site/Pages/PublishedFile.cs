namespace Brrr.Site.Pages;

/// <summary>A published file, or a kind of them, as the page about the data describes it.</summary>
/// <param name="Name">Its address from the site's root; braces stand for a name.</param>
/// <param name="Address">Of one that is there; null where none is yet.</param>
/// <param name="Schema">Of its JSON Schema; null for a table.</param>
/// <param name="Summary">What is in it.</param>
/// <param name="Fields">All of them.</param>
internal sealed record PublishedFile(string Name, string? Address, string? Schema, string Summary, IReadOnlyList<PublishedField> Fields);
