namespace Brrr.Site.Pages;

/// <summary>Something that a page states by name.</summary>
internal sealed record Fact(string Name, Link Value);
