namespace Brrr.Cli;

/// <summary>Watches what a site is made from, and tells of changes once they have come to rest.</summary>
internal sealed class ProjectWatcher : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(200);

    private readonly List<FileSystemWatcher> watchers;
    private readonly Timer timer;
    private readonly Lock gate = new();

    /// <param name="options">What the site is built from.</param>
    /// <param name="changed">Called after a change, never twice at once.</param>
    public ProjectWatcher(BuildOptions options, Action changed)
    {
        timer = new Timer(_ =>
        {
            lock (gate) changed();
        });
        var paths = ProjectPaths.Find(options.Data, options.Output);
        var results = Loading.SourceDefinition.FromFolders(options.Results).Select(source => source.Folder ?? "");
        watchers = [.. new[] { paths.Templates, paths.Site, paths.Data }.Concat(results).Where(Directory.Exists).Select(Watch)];
    }

    public void Dispose()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        timer.Dispose();
    }

    private FileSystemWatcher Watch(string folder)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, _) => timer.Change(Rest, Timeout.InfiniteTimeSpan);
        watcher.Created += (_, _) => timer.Change(Rest, Timeout.InfiniteTimeSpan);
        watcher.Deleted += (_, _) => timer.Change(Rest, Timeout.InfiniteTimeSpan);
        watcher.Renamed += (_, _) => timer.Change(Rest, Timeout.InfiniteTimeSpan);
        watcher.EnableRaisingEvents = true;
        return watcher;
    }
}
