using Brrr.Rendering.Charts;
using Brrr.Rendering.Sharing;
using Brrr.Results;
using Brrr.Site;
using Brrr.Site.Charts;
using Brrr.Site.Pages;
using Scriban.Runtime;

namespace Brrr.Rendering;

/// <summary>Gives pages their form. Safe to use from several threads.</summary>
/// <param name="Engine">The templates.</param>
/// <param name="Assets">What they refer to.</param>
/// <param name="Articles">For Markdown.</param>
/// <param name="Frame">What every page shares.</param>
internal sealed record PageRenderer(TemplateEngine Engine, AssetCatalog Assets, ArticleRenderer Articles, SiteFrame Frame)
{
    /// <summary>Writes the page as HTML.</summary>
    public void Render(Page page, ContentBuffer output)
    {
        var address = page.File == page.Path ? new SiteAddress(Frame.BasePath) : SiteAddress.From(page.Path);
        var cells = new TableCells(address);
        var names = new ScriptObject
        {
            ["page"] = page,
            ["frame"] = Frame,
            ["content"] = "pages/" + page.Template,
            ["href"] = new TemplateFunction(to => address.Of(Text(to))),
            ["asset"] = new TemplateFunction(name => address.Root + Assets.AddressOf(Text(name))),
            ["line_chart"] = new TemplateFunction(chart => LineChart.Draw(As<Chart>(chart), address)),
            ["sparkline"] = new TemplateFunction(spark => Sparkline.Draw(As<Spark>(spark))),
            ["distribution"] = new TemplateFunction(bars => DistributionStrip.Draw(As<Distribution>(bars))),
            ["waterfall_bar"] = new TemplateFunction(step => WaterfallBar.Draw(As<WaterfallStep>(step))),
            ["data_set"] = new TemplateFunction(data => DataSetText.Of(As<DataSet>(data), Frame.SiteUrl ?? "")),
            ["key"] = new TemplateFunction(look => SeriesMarker.Key(As<SeriesLook>(look))),
            ["number"] = new TemplateFunction(measure => TableCells.Number(measure is null ? null : As<Measure>(measure))),
            ["linked_number"] = new TemplateFunction(cell => cells.LinkedNumber(As<NightCell>(cell))),
            ["night_of"] = new TemplateFunction(day => cells.NightOf(As<CalendarDay>(day))),
            ["link_to"] = new TemplateFunction(link => cells.LinkTo(As<Link>(link))),
            ["markdown"] = new TemplateFunction(text => Articles.Render(Text(text), address.Root)),
        };
        Engine.Render(page.Layout, names, output);
    }

    private static string Text(object? value) => As<string>(value);

    private static T As<T>(object? value) => value is T typed
        ? typed
        : throw new BrrrException("", $"a function of the template wants {typeof(T).Name} and was given {value?.GetType().Name ?? "nothing"}", "mend the template");
}
