namespace Brrr.Site.Pages;

/// <summary>A text to copy, and what it prints.</summary>
/// <param name="Name">Of its file in <c>site/examples/</c>.</param>
/// <param name="Title">What it is written in.</param>
/// <param name="Code">The text, with this site's addresses.</param>
/// <param name="Output">What it prints with the numbers of this site, without the last line end; null where it prints nothing.</param>
internal sealed record DataExample(string Name, string Title, string Code, string? Output);
