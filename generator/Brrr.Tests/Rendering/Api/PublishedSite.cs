using System.Text;
using System.Text.Json;
using Brrr.Cli;
using Brrr.Tests.Cli;

namespace Brrr.Tests.Rendering.Api;

/// <summary>The data of a small made site, built once into a folder that is gone afterwards.</summary>
public sealed class PublishedSite : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PublishedSite()
    {
        SiteBuild.Run(new BuildOptions([MadeSite.WriteResults(folder)], null, Root, "https://brrr.example/farm/"));
        Files = [.. Directory.EnumerateFiles(Root, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];
    }

    /// <summary>All files, from the site's root.</summary>
    public IReadOnlyList<string> Files { get; }

    private string Root => folder.At("site");

    public string Text(string file) => Encoding.UTF8.GetString(File.ReadAllBytes(Path.Combine(Root, file)));

    public JsonElement Json(string file)
    {
        using var document = JsonDocument.Parse(Text(file));
        return document.RootElement.Clone();
    }

    /// <summary>The file that an address in a file leads to.</summary>
    public static string Target(string file, string address) => new Uri(new Uri("http://site.test/" + file), address).AbsolutePath[1..];

    public void Dispose() => folder.Dispose();
}
