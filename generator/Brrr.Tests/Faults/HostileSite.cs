using System.Text.Json;
using Brrr.Tests.Cli;

namespace Brrr.Tests.Faults;

/// <summary>The hostile project, built once.</summary>
public sealed class HostileSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public HostileSite()
    {
        Project = HostileProject.In(folder);
        Before = Outside();
        Run = Project.Build();
        Files = Directory.Exists(Folder) ? [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))] : [];
    }

    internal FaultProject Project { get; }

    internal BrrrProcess Run { get; }

    /// <summary>All published files, from the site's root.</summary>
    internal IReadOnlyList<string> Files { get; }

    /// <summary>What lay around the site before it was built.</summary>
    internal IReadOnlyList<string> Before { get; }

    internal string Folder => Project.At("_site");

    /// <summary>All files around the site, but those that a build keeps for the next.</summary>
    internal IReadOnlyList<string> Outside() =>
    [
        .. Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories)
            .Where(file => !file.StartsWith(Folder, StringComparison.Ordinal) && !file.StartsWith(Project.At(".brrr"), StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    public void Dispose() => FaultProject.Remove(folder);

    internal JsonElement Json(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, file)));
        return document.RootElement.Clone();
    }
}
