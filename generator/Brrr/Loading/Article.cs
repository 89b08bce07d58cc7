namespace Brrr.Loading;

/// <summary>A page that people wrote.</summary>
/// <param name="Name">Its address, such as <c>about</c>.</param>
/// <param name="Title">From its front matter.</param>
/// <param name="Description">From its front matter.</param>
/// <param name="Markdown">Its text without front matter.</param>
internal sealed record Article(string Name, string Title, string Description, string Markdown);
