namespace Brrr.Fuzz;

/// <summary>A results file as it should be, and its place.</summary>
/// <param name="Folder">Its <c>bm-*</c> directory.</param>
/// <param name="File">Its name.</param>
/// <param name="Bytes">What it holds.</param>
internal sealed record MadeFile(string Folder, string File, byte[] Bytes);
