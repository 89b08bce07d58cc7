using System.Runtime.InteropServices;

namespace Brrr.Rendering;

/// <summary>A stretch of a file of the site as the last build left it.</summary>
/// <param name="Inputs">Hash of what it was made of.</param>
/// <param name="Length">Bytes.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct WrittenPart(string Inputs, int Length);
