using System.Text.Json;
using System.Xml.Linq;

namespace Brrr.Tests.Dependencies;

/// <summary>The licence that a restored package states in its own description; nothing is asked of a registry.</summary>
internal static class NuGetLicence
{
    /// <summary>Those that state a file instead of an expression; read there once, by eye.</summary>
    private static readonly Dictionary<string, string> InFiles = new(StringComparer.Ordinal)
    {
        ["CommandLineParser"] = "MIT",
        ["Fable.Core"] = "MIT",
        ["LibGit2Sharp"] = "MIT",
        ["LibGit2Sharp.NativeBinaries"] = "GPL-2.0-only WITH GCC-exception-2.0",
        ["Microsoft.DotNet.PlatformAbstractions"] = "MIT",
        ["Microsoft.Management.Infrastructure.Runtime.Win"] = "Microsoft Software License Terms",
        ["Microsoft.Testing.Extensions.CodeCoverage"] = "Microsoft Software License Terms (.NET Library)",
    };

    private static readonly Lazy<IReadOnlyList<string>> Folders = new(PackageFolders);

    /// <summary>An SPDX expression, or the name of a licence that has none.</summary>
    /// <exception cref="InvalidOperationException">The package is not restored, or states a file that nobody read yet.</exception>
    public static string Of(string name, string version)
    {
        var description = Folders.Value
            .Select(folder => Path.Combine(folder, Lower(name), Lower(version), Lower(name) + ".nuspec"))
            .FirstOrDefault(File.Exists) ?? throw new InvalidOperationException($"{name} {version} is not restored; run 'dotnet restore'");
        var licence = XDocument.Load(description).Descendants().FirstOrDefault(element => element.Name.LocalName == "license");
        if (licence?.Attribute("type")?.Value == "expression") return licence.Value;
        return InFiles.GetValueOrDefault(name) ?? throw new InvalidOperationException($"{name} {version} states no expression but '{licence?.Value}'; read that, and add it to {nameof(InFiles)}");
    }

    private static string Lower(string text) => text.ToLowerInvariant();

    /// <summary>Where restoring put packages.</summary>
    private static IReadOnlyList<string> PackageFolders()
    {
        using var assets = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "generator", "Brrr.Tests", "obj", "project.assets.json")));
        return [.. assets.RootElement.GetProperty("packageFolders").EnumerateObject().Select(folder => folder.Name)];
    }
}
