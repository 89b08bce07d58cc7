using System.IO.Enumeration;

namespace Brrr.Rendering;

/// <summary>Symbolic links in the folder of a site. None is ours, and each would lead writing and removing out of the folder.</summary>
internal static class SiteLinks
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0 };

    /// <summary>Removes them, and nothing that they point to.</summary>
    public static void Remove(string folder)
    {
        var links = new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => IsLink(ref entry),
            ShouldRecursePredicate = (ref FileSystemEntry entry) => !IsLink(ref entry),
        };
        foreach (var link in links.ToList())
        {
            if (Directory.Exists(link) && OperatingSystem.IsWindows()) Directory.Delete(link);
            else File.Delete(link);
        }
    }

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);
}
