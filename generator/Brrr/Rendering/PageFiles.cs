using System.Security.Cryptography;
using System.Text;
using Brrr.Rendering.Charts;
using Brrr.Results;
using Brrr.Site;

namespace Brrr.Rendering;

/// <summary>All files that people see: pages, the figures of their charts, assets.</summary>
internal static class PageFiles
{
    /// <summary>
    /// What every page depends on besides what it says: the program, the templates, the addresses of the assets. Pages that were made by another maker are
    /// made anew.
    /// </summary>
    /// <param name="templates">The folder of the templates.</param>
    /// <param name="assets">The assets.</param>
    public static string MakerOf(string templates, AssetCatalog assets)
    {
        var maker = new StringBuilder(typeof(PageFiles).Module.ModuleVersionId.ToString());
        foreach (var file in Directory.EnumerateFiles(templates, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            maker.Append('\n').Append(Path.GetRelativePath(templates, file)).Append(' ').Append(Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(file))));
        foreach (var file in assets.Files()) maker.Append('\n').Append(file.Path);
        return ShortHash.Of(Encoding.UTF8.GetBytes(maker.ToString()));
    }

    /// <param name="site">Which pages there are.</param>
    /// <param name="templates">The folder of the templates.</param>
    /// <param name="assets">The assets.</param>
    public static IEnumerable<SiteFile> Of(SiteMap site, string templates, AssetCatalog assets)
    {
        var renderer = new PageRenderer(new TemplateEngine(templates), assets, new ArticleRenderer(), site.Frame);
        return [.. assets.Files(), .. site.Pages.SelectMany(plan => FilesOf(plan, renderer))];
    }

    private static IEnumerable<SiteFile> FilesOf(PagePlan plan, PageRenderer renderer)
    {
        var take = plan.ChartNames.Count == 0 ? plan.Page : new PageOnce(plan.Page, 1 + plan.ChartNames.Count).Take;
        yield return new SiteFile(plan.File, () =>
        {
            var page = plan.Inputs is null ? take() : null;
            return new SiteContent(output => renderer.Render(page ?? take(), output), Inputs);

            void Inputs(ContentBuffer output)
            {
                ModelBytes.Write(renderer.Frame, output);
                ModelBytes.Write(plan.IsArchived, output);
                ModelBytes.Write(page ?? plan.Inputs?.Invoke(), output);
            }
        });
        foreach (var name in plan.ChartNames)
            yield return new SiteFile($"{plan.Path}{name}.json", output => PlotlyFigure.Write(take().Charts.First(chart => chart.Name == name), output));
    }
}
