namespace Brrr.Browser.Tests;

/// <summary>A copy of the committed configuration with the sample alone, so that a clone with nights of its own tests the same site.</summary>
internal sealed class SampleData : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public SampleData()
    {
        var committed = Path.Combine(Repository.Root, "data");
        foreach (var file in Directory.EnumerateFiles(committed, "*.yaml")) folder.Write(Path.GetFileName(file), File.ReadAllBytes(file));
        foreach (var file in Directory.EnumerateFiles(Path.Combine(committed, "sample"), "*", SearchOption.AllDirectories))
            folder.Write(Path.GetRelativePath(committed, file).Replace('\\', '/'), File.ReadAllBytes(file));
        Directory.CreateDirectory(folder.At("results"));
    }

    public string Root => folder.Root;

    /// <summary>Archives all but the newest nights.</summary>
    public void Keep(int nights)
    {
        var dashboard = folder.At("dashboard.yaml");
        File.WriteAllText(dashboard, File.ReadAllText(dashboard).Replace("details: {nights: 120}", FormattableString.Invariant($"details: {{nights: {nights}}}"), StringComparison.Ordinal));
    }

    public void Dispose() => folder.Dispose();
}
