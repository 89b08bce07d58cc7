using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Brrr.Cli;

namespace Brrr.Tests.Site;

/// <summary>The site of the committed sample with ten whole nights of its thirty, built when a test first asks for it into a folder that is gone afterwards.</summary>
public sealed class ArchivedSite : IDisposable
{
    private readonly TemporaryFolder place = new();
    private readonly Lazy<string> built;

    public ArchivedSite() => built = new Lazy<string>(() => Build(place, 10));

    /// <summary>Where its files are.</summary>
    public string Folder => built.Value;

    /// <summary>All files, from the site's root.</summary>
    public IReadOnlyList<string> Files => [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    /// <summary>All pages with one of these styles of <c>main</c>.</summary>
    public IReadOnlyList<string> PagesOf(string kind) =>
        [.. Files.Where(file => file.EndsWith(".html", StringComparison.Ordinal) && Read(file).QuerySelector("main")?.ClassName == "page-" + kind)];

    public IHtmlDocument Read(string page) => new HtmlParser().ParseDocument(File.ReadAllText(Path.Combine(Folder, page)));

    public void Dispose() => place.Dispose();

    /// <summary>Builds the sample's site with so many whole nights, then on top of it with so many, and so on.</summary>
    public static string Build(TemporaryFolder place, params int[] nights)
    {
        var committed = Path.Combine(Repository.Root, "data");
        foreach (var file in Directory.EnumerateFiles(committed, "*.yaml").Concat(Directory.EnumerateFiles(Path.Combine(committed, "sample"), "*", SearchOption.AllDirectories)))
            place.Write("data/" + Path.GetRelativePath(committed, file).Replace('\\', '/'), File.ReadAllBytes(file));
        Directory.CreateDirectory(place.At("data/results"));
        var dashboard = File.ReadAllText(place.At("data/dashboard.yaml"));
        foreach (var count in nights)
        {
            File.WriteAllText(place.At("data/dashboard.yaml"), dashboard.Replace("details: {nights: 120}", FormattableString.Invariant($"details: {{nights: {count}}}"), StringComparison.Ordinal));
            SiteBuild.Run(new BuildOptions([], place.At("data"), place.At("site"), null));
        }

        return place.At("site");
    }
}
