namespace Brrr.Benchmarks;

/// <summary>Results that a program builds from, to which the newest night can come and from which it can go.</summary>
/// <param name="Name">What they are, for people.</param>
/// <param name="Arguments">What the program is told, so that it reads them.</param>
/// <param name="Shrink">Takes the newest night away.</param>
/// <param name="Grow">Brings it back.</param>
internal sealed record GrowingResults(string Name, IReadOnlyList<string> Arguments, Action Shrink, Action Grow)
{
    /// <summary>Directories of results on disk; the newest night's are moved.</summary>
    /// <param name="all">The directories.</param>
    /// <param name="place">Where its copy can be.</param>
    public static GrowingResults OnDisk(string all, string place)
    {
        var (results, later) = (Path.Combine(place, "results"), Path.Combine(place, "later"));
        BenchmarkFolder.Copy(all, results);
        Directory.CreateDirectory(later);
        var night = NewestOf(results);
        return new GrowingResults("a folder", ["--results", results], () => Move(results, later), () => Move(later, results));

        void Move(string from, string to)
        {
            foreach (var directory in night) Directory.Move(Path.Combine(from, directory), Path.Combine(to, directory));
        }
    }

    /// <summary>A repository, by its path: packed, and the newest night a commit that just came.</summary>
    /// <param name="all">The directories.</param>
    /// <param name="place">Where it can be.</param>
    public static GrowingResults InRepository(string all, string place)
    {
        var repository = ResultRepository.At(Path.Combine(place, "farm"));
        var onDisk = OnDisk(all, Path.Combine(place, "copy"));
        onDisk.Shrink();
        var before = repository.Commit(Path.Combine(place, "copy", "results"));
        repository.Pack();
        var after = repository.Commit(Path.Combine(place, "copy", "later"));
        var data = Directory.CreateDirectory(Path.Combine(place, "data")).FullName;
        File.Copy(Path.Combine(Repository.Root, "data", "dashboard.yaml"), Path.Combine(data, "dashboard.yaml"));
        File.WriteAllText(Path.Combine(data, "sources.yaml"), $"sources:\n  - {{url: \"{repository.Work.Replace('\\', '/')}\", branch: {ResultRepository.Branch}, results: {ResultRepository.Folder}}}\n");
        return new GrowingResults("a repository", ["--data", data], () => repository.GoTo(before), () => repository.GoTo(after));
    }

    private static List<string> NewestOf(string results)
    {
        var directories = Directory.EnumerateDirectories(results).Select(directory => Path.GetFileName(directory) ?? "").ToList();
        var newest = directories.Max(NightOf);
        return [.. directories.Where(directory => NightOf(directory) == newest)];
    }

    /// <summary>The date of <c>bm-DATE-...</c>.</summary>
    private static string NightOf(string directory) => directory.Split('-').ElementAtOrDefault(1) ?? "";
}
