namespace Brrr.Rendering;

/// <summary>One file of the site: its path with forward slashes, and how its bytes are made. Making them is pure and may happen on any thread.</summary>
internal sealed record SiteFile(string Path, Func<byte[]> Bytes);
