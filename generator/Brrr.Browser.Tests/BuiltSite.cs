using Xunit;

namespace Brrr.Browser.Tests;

/// <summary>The site of the committed sample, built and served once for all tests.</summary>
public sealed class BuiltSite : IAsyncLifetime
{
    private readonly SampleData data = new();
    private ServedBuild? build;

    /// <summary>Where its files are.</summary>
    internal string Folder => Build.Folder;

    /// <summary>Where it is served, with a trailing slash.</summary>
    internal string Address => Build.Address;

    private ServedBuild Build => build ?? throw new InvalidOperationException("the site is not built yet");

    public async ValueTask InitializeAsync() => build = await ServedBuild.Of("--data", data.Root);

    public async ValueTask DisposeAsync()
    {
        if (build is not null) await build.DisposeAsync();
        data.Dispose();
    }

    /// <summary>Every file, by its path from the site's root.</summary>
    internal IReadOnlyList<string> Files() => Build.Files();

    /// <summary>Where the page of a kind is: of several, the newest night's, or the one with the most on it.</summary>
    internal string AddressOf(PageKind kind) => Address + PathOf(kind);

    /// <summary>The same, from the site's root.</summary>
    internal string PathOf(PageKind kind) => kind switch
    {
        PageKind.Home => "",
        PageKind.NotFound => "404.html",
        PageKind.Night => NewestNight(),
        PageKind.Pair => LargestPage(NewestNight()),
        PageKind.Machine => LargestPage("machines/"),
        PageKind.Change => LargestPage("changes/", "*-jit*"),
        PageKind.Benchmark => LargestPage("benchmarks/"),
        PageKind.EmbedChart => "embed/chart/",
        PageKind.EmbedMachine => LargestPage("embed/machine/"),
        _ => kind.ToString().ToLowerInvariant() + "/",
    };

    private string NewestNight() =>
        "nights/" + Directory.EnumerateDirectories(Path.Combine(Folder, "nights")).Select(Path.GetFileName).Max(StringComparer.Ordinal) + "/";

    private string LargestPage(string folder, string pattern = "*")
    {
        var largest = Directory.EnumerateDirectories(Path.Combine(Folder, folder), pattern).MaxBy(each => new FileInfo(Path.Combine(each, "index.html")).Length);
        return $"{folder}{Path.GetFileName(largest)}/";
    }
}
