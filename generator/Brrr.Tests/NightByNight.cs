namespace Brrr.Tests;

/// <summary>Commits a folder of results into a bare repository, one directory date after the other, as a farm does.</summary>
internal sealed class NightByNight
{
    private readonly string results;

    /// <param name="results">Folder that holds the <c>bm-*</c> directories.</param>
    /// <param name="repository">Path of the bare repository to make.</param>
    public NightByNight(string results, string repository)
    {
        this.results = results;
        Repository = new MadeRepository(repository);
        Nights = [.. Directory.EnumerateDirectories(results, "bm-*").GroupBy(DateOf).OrderBy(night => night.Key, StringComparer.Ordinal).Select(night => night.Key)];
    }

    public MadeRepository Repository { get; }

    /// <summary>Dates in order, <c>20260421</c>.</summary>
    public IReadOnlyList<string> Nights { get; }

    /// <summary>Files of a night.</summary>
    public IReadOnlyList<string> FilesOf(string night) =>
        [.. Directory.EnumerateDirectories(results, $"bm-{night}-*").SelectMany(directory => Directory.EnumerateFiles(directory)).Order(StringComparer.Ordinal)];

    /// <summary>Commits a night's files.</summary>
    public string Commit(string night) =>
        Repository.Commit(FilesOf(night).Select(file => ($"results/{Path.GetFileName(Path.GetDirectoryName(file))}/{Path.GetFileName(file)}", (byte[]?)File.ReadAllBytes(file))));

    private static string DateOf(string directory) => Path.GetFileName(directory).Split('-')[1];
}
