namespace Brrr.Rendering;

/// <summary>What is in a file of the site, before it has its form.</summary>
/// <param name="Write">Writes the file's bytes.</param>
/// <param name="Inputs">
/// Writes all that the bytes are made of, in a form of its own: equal inputs give equal bytes, so that a file whose inputs are known need not be made. Null
/// where making it costs as little.
/// </param>
internal sealed record SiteContent(Action<ContentBuffer> Write, Action<ContentBuffer>? Inputs = null);
