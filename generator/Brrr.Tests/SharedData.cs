using Xunit;

namespace Brrr.Tests;

/// <summary>The real results and upstream's numbers for them, which are no part of the repository: <c>shared/</c> beside a folder above it.</summary>
internal static class SharedData
{
    /// <summary>The folder that holds <c>truth/</c> and <c>data/</c>; null where it is absent.</summary>
    public static string? Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>The folder; skips the test, and says why, where it is absent.</summary>
    public static string RequireRoot()
    {
        Assert.SkipWhen(Root is null, "shared/ (the real results and upstream's numbers) is not beside the repository");
        return Root ?? "";
    }

    private static string? Find(DirectoryInfo? start)
    {
        for (var folder = start; folder is not null; folder = folder.Parent)
        {
            var shared = Path.Combine(folder.FullName, "shared");
            if (File.Exists(Path.Combine(shared, "truth", "pairs.csv"))) return shared;
        }

        return null;
    }
}
