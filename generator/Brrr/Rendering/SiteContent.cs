namespace Brrr.Rendering;

/// <summary>What is in a file of the site, before it has its form.</summary>
/// <param name="Write">Writes the file's bytes.</param>
/// <param name="Inputs">
/// Writes all that the bytes are made of, in a form of its own: equal inputs give equal bytes, so that a file whose inputs are known need not be made. Null
/// where making it costs as little.
/// </param>
internal sealed record SiteContent(Action<ContentBuffer> Write, Action<ContentBuffer>? Inputs = null)
{
    /// <summary>A long file by its parts, each of which need not be made while its inputs are known.</summary>
    /// <param name="parts">In their order.</param>
    public SiteContent(IReadOnlyList<FilePart> parts)
        : this(
            output =>
            {
                foreach (var part in parts) part.Write(output);
            },
            output =>
            {
                foreach (var part in parts) part.Inputs(output);
            }) => Parts = parts;

    /// <summary>Its parts in their order; empty for a file that is made as a whole.</summary>
    public IReadOnlyList<FilePart> Parts { get; } = [];
}
