using System.Text;
using System.Text.Json;

namespace Brrr.Tests.Dependencies;

/// <summary>The page <c>docs/dependencies.md</c>: every package that a lock file or a manifest holds, and what is vendored, each with its licence.</summary>
internal static class DependencyList
{
    private const string Command = "BRRR_ACCEPT=1 dotnet test --project generator/Brrr.Tests --filter-class Brrr.Tests.Dependencies.DependencyListTests";

    /// <summary>Of the tools in <c>.config/dotnet-tools.json</c>, which are restored only where they are used.</summary>
    private static readonly Dictionary<string, string> ToolLicences = new(StringComparer.Ordinal) { ["dotnet-stryker"] = "Apache-2.0" };

    /// <summary>The page; the same lock files give the same text.</summary>
    public static string Text()
    {
        var program = NuGetLock.Of(["Brrr"]);
        var page = new StringBuilder()
            .Append("# Dependencies and their licences\n\nMade from the lock files by the following command; a test holds it. Bold is what a project names itself, the others come along.\n\n")
            .Append("```\n").Append(Command).Append("\n```\n");
        Table(page, "The program", program);
        Table(page, "Vendored, and part of every site", Vendored());
        Table(page, "Tests and benchmarks only", NuGetLock.Of(Projects()).Where(package => !program.Any(shipped => shipped.Name == package.Name)));
        Table(page, "Tools", Tools());
        Table(page, "Checkers of pages, from npm", NpmLock.Of("generator/Brrr.Tests/node"));
        Table(page, "Checkers of workflows, from npm", NpmLock.Of(".github/lint"));
        Table(page, "Lighthouse, from npm", NpmLock.Of(".ci/lighthouse"));
        return page.ToString();
    }

    private static void Table(StringBuilder page, string title, IEnumerable<LockedPackage> packages)
    {
        page.Append("\n## ").Append(title).Append("\n\n| package | version | licence |\n|---|---|---|\n");
        foreach (var package in packages)
            page.Append("| ").Append(package.IsAskedFor ? $"**{package.Name}**" : package.Name).Append(" | ").Append(package.Version).Append(" | ").Append(package.Licence).Append(" |\n");
    }

    /// <summary>All that have a lock file.</summary>
    private static IEnumerable<string> Projects() =>
        Directory.EnumerateDirectories(Path.Combine(Repository.Root, "generator")).Where(folder => File.Exists(Path.Combine(folder, "packages.lock.json"))).Select(Path.GetFileName).OfType<string>();

    private static IEnumerable<LockedPackage> Vendored()
    {
        var assets = Path.Combine(Repository.Root, "site");
        foreach (var script in Directory.EnumerateFiles(Path.Combine(assets, "assets", "vendor"), "*.js"))
        {
            var (name, version) = (Path.GetFileName(script).Split('-')[0], Path.GetFileName(script).Split('-')[1].Replace(".min.js", "", StringComparison.Ordinal));
            yield return new LockedPackage($"{name}.js", version, true, LicenceIn(Path.Combine(assets, "assets", "vendor", $"{name}-LICENSE.txt")));
        }

        foreach (var font in Directory.EnumerateFiles(Path.Combine(assets, "fonts"), "*.ttf"))
            yield return new LockedPackage(Path.GetFileName(font), "see `site/fonts/README.md`", true, LicenceIn(Path.Combine(assets, "fonts", "OFL.txt")));
    }

    private static string LicenceIn(string file)
    {
        var text = File.ReadAllText(file);
        if (text.Contains("MIT License", StringComparison.OrdinalIgnoreCase)) return "MIT";
        return text.Contains("SIL Open Font License, Version 1.1", StringComparison.OrdinalIgnoreCase) ? "OFL-1.1" : throw new InvalidOperationException($"{file}: no licence that is known");
    }

    private static IEnumerable<LockedPackage> Tools()
    {
        using var manifest = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, ".config", "dotnet-tools.json")));
        return [.. manifest.RootElement.GetProperty("tools").EnumerateObject().Select(tool => new LockedPackage(tool.Name, tool.Value.GetProperty("version").GetString() ?? "", true, ToolLicences[tool.Name]))];
    }
}
