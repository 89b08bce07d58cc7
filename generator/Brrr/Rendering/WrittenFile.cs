namespace Brrr.Rendering;

/// <summary>A file of the site as the last build left it.</summary>
/// <param name="Inputs">Hash of what it was made of; empty where that was not kept.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Written">Time of its last change, ticks in UTC.</param>
internal sealed record WrittenFile(string Inputs, long Length, long Written)
{
    /// <summary>Its parts in their order; empty where it was made as a whole.</summary>
    public IReadOnlyList<WrittenPart> Parts { get; init; } = [];
}
