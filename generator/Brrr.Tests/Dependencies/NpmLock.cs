using System.Text.Json;

namespace Brrr.Tests.Dependencies;

/// <summary>What a <c>package-lock.json</c> holds; npm notes the licences in it.</summary>
internal static class NpmLock
{
    private const string Nested = "node_modules/";

    /// <summary>The packages in order of their names, each version once.</summary>
    public static IReadOnlyList<LockedPackage> Of(string folder)
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, folder, "package-lock.json")));
        var packages = file.RootElement.GetProperty("packages");
        var askedFor = packages.GetProperty("").GetProperty("dependencies").EnumerateObject().Select(package => package.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. packages.EnumerateObject()
                .Where(package => package.Name.Length > 0)
                .Select(package => Of(package.Name[(package.Name.LastIndexOf(Nested, StringComparison.Ordinal) + Nested.Length)..], package.Value, askedFor))
                .Distinct()
                .OrderBy(package => package.Name, StringComparer.Ordinal)
                .ThenBy(package => package.Version, StringComparer.Ordinal),
        ];
    }

    private static LockedPackage Of(string name, JsonElement package, HashSet<string> askedFor) => new(
        name,
        package.GetProperty("version").GetString() ?? "",
        askedFor.Contains(name),
        package.TryGetProperty("license", out var licence) ? licence.GetString() ?? "" : "stated in the package only");
}
