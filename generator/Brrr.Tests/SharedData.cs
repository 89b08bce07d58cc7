using Xunit;

namespace Brrr.Tests;

/// <summary>
/// Real results beside the repository, in a sibling folder <c>shared</c>; a test that needs them skips with the reason where they are absent.
/// </summary>
internal static class SharedData
{
    /// <summary>The folder, or null where there is none.</summary>
    public static string? Root { get; } = Find();

    /// <summary>The folder; without it the test is skipped.</summary>
    public static string RequireRoot()
    {
        Assert.SkipWhen(Root is null, "needs real results in a folder 'shared' beside the repository; there is none");
        return Root ?? "";
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(shared, "data")) && Directory.Exists(Path.Combine(shared, "truth")))
                return shared;
        }

        return null;
    }
}
