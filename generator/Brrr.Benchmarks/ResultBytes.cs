namespace Brrr.Benchmarks;

/// <summary>The results files that measurements read: those of the folders named, else of the sample.</summary>
internal static class ResultBytes
{
    /// <summary>Unpacked bytes of each file.</summary>
    public static IReadOnlyList<byte[]> Of(IReadOnlyList<string> folders) => [.. Folders(folders).SelectMany(FilesOf).Select(Unpacked)];

    /// <summary>Unpacked bytes of both sides of each pair of an interpreter and a JIT.</summary>
    public static IReadOnlyList<(byte[] Base, byte[] Head)> PairsOf(IReadOnlyList<string> folders) =>
    [
        .. Folders(folders).SelectMany(FilesOf)
            .GroupBy(file => file.Replace("-JIT" + Path.DirectorySeparatorChar, Path.DirectorySeparatorChar.ToString(), StringComparison.Ordinal))
            .Where(sides => sides.Count() == 2)
            .Select(sides => sides.OrderBy(file => file.Length).Select(Unpacked).ToArray())
            .Select(sides => (sides[0], sides[1])),
    ];

    private static IEnumerable<string> Folders(IReadOnlyList<string> folders) => folders.Count > 0 ? folders : [Path.Combine(Repository.Root, "data/sample/results")];

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(folder, "*.json*", SearchOption.AllDirectories)
            .Where(file => Results.ResultName.TryParse(Path.GetFileName(file), out _))
            .Order(StringComparer.Ordinal);

    private static byte[] Unpacked(string file)
    {
        if (!file.EndsWith(".gz", StringComparison.Ordinal)) return File.ReadAllBytes(file);
        using var packed = new System.IO.Compression.GZipStream(File.OpenRead(file), System.IO.Compression.CompressionMode.Decompress);
        using var bytes = new MemoryStream();
        packed.CopyTo(bytes);
        return bytes.ToArray();
    }
}
