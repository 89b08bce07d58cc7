namespace Brrr.Fuzz;

/// <summary>A small result that is shaped like a real one, and can be that of any machine.</summary>
/// <param name="FolderParts">The parts of its directory's name, between dashes.</param>
/// <param name="FileParts">The parts of its file's name without the ending.</param>
/// <param name="Text">Its JSON, each letter a byte.</param>
internal sealed record Specimen(IReadOnlyList<string> FolderParts, IReadOnlyList<string> FileParts, string Text)
{
    private const int MachinePart = 2;

    /// <summary>The parts of its file's name as another machine's.</summary>
    public string[] FilePartsOf(string machine)
    {
        string[] parts = [.. FileParts];
        parts[MachinePart] = machine;
        return parts;
    }

    /// <summary>The file as another machine's.</summary>
    public MadeFile Of(string machine) =>
        new(string.Join('-', FolderParts), string.Join('-', FilePartsOf(machine)) + ".json", System.Text.Encoding.Latin1.GetBytes(Text));
}
