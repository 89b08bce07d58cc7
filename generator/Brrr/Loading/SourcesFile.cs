using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Reads <c>sources.yaml</c>, and the incumbent's own unchanged: enabled sources in the order of the file.</summary>
internal static class SourcesFile
{
    /// <summary>bench_runner's name for CPython's own repository.</summary>
    public const string UpstreamFork = "python";

    /// <summary>What the results beside the configuration are called.</summary>
    private const string OwnResults = "own";

    private const string GitHub = "https://github.com/";

    /// <param name="path">Where the file is; folders in it are relative to it.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="faults">Where faults are added.</param>
    public static IReadOnlyList<SourceDefinition> Read(string path, string name, ICollection<LeftOut> faults)
    {
        var yaml = YamlMapping.Read(path, name, faults);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path)) ?? ".";
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var sources = yaml.Mappings("sources").Select(each => ReadSource(each, folder, taken)).OfType<SourceDefinition>().ToList();
        yaml.Finish();
        return sources;
    }

    private static SourceDefinition? ReadSource(YamlMapping yaml, string folder, HashSet<string> taken)
    {
        var repository = yaml.Path("repo");
        var url = ReadAddress(yaml);
        var path = yaml.Path("path");
        var slug = yaml.Text("slug");
        var results = yaml.Path("results")?.Replace('\\', '/') ?? "results";
        var branch = yaml.Path("branch") ?? "main";
        var isEnabled = yaml.Flag("enabled", true);
        var name = repository ?? slug ?? (path == "." ? OwnResults : path) ?? url ?? "";
        var source = new Source(
            Slug.Of(slug ?? name),
            name,
            repository,
            yaml.Text("owner"),
            yaml.Text("owner_email"),
            yaml.Has("fork_filter") ? yaml.Text("fork_filter") : UpstreamFork,
            yaml.Texts("branches") ?? ["main"],
            yaml.Flag("sample", false));
        var machines = yaml.Mapping("machines")?.Entries().Select(each => ReadMachine(each.Key, each.Value)).ToList() ?? [];
        yaml.Finish();

        if (!isEnabled) return null;
        if (repository is null && url is null && path is null)
        {
            yaml.Fault("a source needs a repo, a url or a path", "it is left out");
            return null;
        }

        if (!taken.Add(source.Slug))
        {
            yaml.Fault($"two sources are called '{source.Slug}'", "give the later one a slug of its own; it is left out");
            return null;
        }

        return new SourceDefinition(
            source,
            path is null ? null : Path.GetFullPath(Path.Combine(folder, path, results)),
            results.Trim('/'),
            path is not null ? null : url is null ? GitHub + repository + ".git" : GitAddress.Rooted(url, folder),
            branch,
            slug is null ? "" : Slug.Of(slug) + "_",
            machines);
    }

    private static string? ReadAddress(YamlMapping yaml)
    {
        if (yaml.Path("url") is not { } written) return null;
        var address = GitAddress.WithoutPasswords(written);
        if (address != written) yaml.Fault("'url' holds a user or a password", "it is not used; put a token into BRRR_TOKEN and its host into BRRR_TOKEN_HOST");
        return address;
    }

    private static MachineDefinition ReadMachine(string name, YamlMapping yaml)
    {
        var machine = new MachineDefinition(
            name,
            yaml.Text("description"),
            yaml.Text("os"),
            yaml.Text("arch"),
            ReadColor(yaml),
            yaml.Text("comparison"),
            yaml.Flag("available", true),
            yaml.Texts("labels") ?? ["self-hosted", name],
            yaml.TextLists("flags") ?? [[], ["JIT"]],
            yaml.Text("cores"));
        yaml.Finish();
        return machine;
    }

    private static string? ReadColor(YamlMapping yaml)
    {
        var color = yaml.Text("color");
        if (color is null || (color.Length == 7 && color[0] == '#' && color[1..].All(char.IsAsciiHexDigit))) return color;
        yaml.Fault($"'color' is '{color}'", "write it as \"#rrggbb\", in quotes; a colour of the palette is used");
        return null;
    }
}
