using Brrr.Rendering.Charts;
using Brrr.Site;

namespace Brrr.Rendering;

/// <summary>All files that people see: pages, the figures of their charts, assets.</summary>
internal static class PageFiles
{
    /// <param name="site">Which pages there are.</param>
    /// <param name="templates">The folder of the templates.</param>
    /// <param name="assets">The folder of the assets.</param>
    public static IEnumerable<SiteFile> Of(SiteMap site, string templates, string assets)
    {
        var catalog = AssetCatalog.Of(assets);
        var renderer = new PageRenderer(new TemplateEngine(templates), catalog, new ArticleRenderer(), site.Frame);
        return
        [
            .. catalog.Files(),
            .. site.Pages.SelectMany(plan => FilesOf(plan, renderer)),
        ];
    }

    private static IEnumerable<SiteFile> FilesOf(PagePlan plan, PageRenderer renderer)
    {
        var page = new PageOnce(plan.Page, 1 + plan.ChartNames.Count);
        yield return new SiteFile(plan.File, buffer => renderer.Render(page.Take(), buffer));
        foreach (var name in plan.ChartNames)
            yield return new SiteFile($"{plan.Path}{name}.json", buffer => PlotlyFigure.Write(page.Take().Charts.First(chart => chart.Name == name), buffer));
    }
}
