namespace Brrr.Site;

/// <summary>A text that leads somewhere.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Address">A path from the site's root, or an http or https address; null where it leads nowhere.</param>
internal sealed record Link(string Text, string? Address);
