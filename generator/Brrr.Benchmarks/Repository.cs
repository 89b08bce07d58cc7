namespace Brrr.Benchmarks;

/// <summary>Where the project is.</summary>
internal static class Repository
{
    /// <summary>The folder that holds the solution, above the program.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string start)
    {
        var folder = new DirectoryInfo(start);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Brrr.slnx"))) folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("run this from a clone of the project");
    }
}
