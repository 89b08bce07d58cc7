using Brrr.Results;

namespace Brrr.Founding;

/// <summary>
/// The files of <c>data/</c> as the project ships them. They are the one source of what a new owner gets, and tell whether somebody edited a file since.
/// </summary>
internal static class OriginalFile
{
    /// <summary>The text, with line feeds only.</summary>
    public static string Read(string name)
    {
        using var stream = typeof(OriginalFile).Assembly.GetManifestResourceStream("Originals/" + name)
            ?? throw new BrrrException(name, "is not in the program", "build it again");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
