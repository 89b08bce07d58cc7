namespace Brrr.Fuzz;

/// <summary>A file that nobody would write, made from one that somebody wrote.</summary>
/// <param name="Number">Which one of its seed; the same two give the same bytes.</param>
/// <param name="Folder">The <c>bm-*</c> directory of a result; empty for a file of the data folder.</param>
/// <param name="File">Its name.</param>
/// <param name="Bytes">What it holds.</param>
/// <param name="Partner">The other side of the pair that it would be; null for a file of the data folder.</param>
internal sealed record Mutant(int Number, string Folder, string File, byte[] Bytes, MadeFile? Partner)
{
    /// <summary>Whether it is a result, and not configuration.</summary>
    public bool IsResult => Partner is not null;
}
