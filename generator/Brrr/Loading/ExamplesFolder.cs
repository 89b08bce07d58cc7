namespace Brrr.Loading;

/// <summary>The examples of <c>site/examples/</c>: texts that people copy and that the tests run.</summary>
internal static class ExamplesFolder
{
    /// <summary>Texts by the name of their file, without the line end that closes them; none where there is no such folder.</summary>
    public static IReadOnlyDictionary<string, string> Read(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder).ToDictionary(file => Path.GetFileName(file), file => File.ReadAllText(file).ReplaceLineEndings("\n").TrimEnd('\n'), StringComparer.Ordinal)
        : new Dictionary<string, string>(StringComparer.Ordinal);
}
