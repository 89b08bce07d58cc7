namespace Brrr.Tests.Workflows;

/// <summary>The scripts that the farm's jobs run.</summary>
internal static class FarmScript
{
    public static string Folder { get; } = Path.Combine(Repository.Root, ".github", "scripts");

    public static IReadOnlyList<string> All { get; } = [.. Directory.EnumerateFiles(Folder).Order(StringComparer.Ordinal)];

    public static string At(string name) => Path.Combine(Folder, name);
}
