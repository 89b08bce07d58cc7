using System.Text.Json;

namespace Brrr.Tests.Dependencies;

/// <summary>What the lock files of the projects hold, each package once.</summary>
internal static class NuGetLock
{
    /// <summary>The packages of these projects in order of their names.</summary>
    public static IReadOnlyList<LockedPackage> Of(IEnumerable<string> projects) =>
    [
        .. projects.SelectMany(Entries)
            .GroupBy(entry => (entry.Name, entry.Version))
            .Select(entries => new LockedPackage(entries.Key.Name, entries.Key.Version, entries.Any(entry => entry.IsDirect), NuGetLicence.Of(entries.Key.Name, entries.Key.Version)))
            .OrderBy(package => package.Name, StringComparer.OrdinalIgnoreCase),
    ];

    private static IEnumerable<(string Name, string Version, bool IsDirect)> Entries(string project)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "generator", project, "packages.lock.json")));
        return
        [
            .. from framework in file.RootElement.GetProperty("dependencies").EnumerateObject()
               from package in framework.Value.EnumerateObject()
               let type = package.Value.GetProperty("type").GetString()
               where type != "Project"
               select (package.Name, package.Value.GetProperty("resolved").GetString() ?? "", type == "Direct"),
        ];
    }
}
