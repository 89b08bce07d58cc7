using Brrr.Site;
using Brrr.Site.Pages;

namespace Brrr.Rendering;

/// <summary>
/// The links and cells of tables. A pair's page has a thousand of them, so they are made here and not by a template each: that halves the time of
/// a page.
/// </summary>
/// <param name="addresses">Of the page that they stand on.</param>
internal sealed class TableCells(SiteAddress addresses)
{
    private static readonly Raw None = new("<td class=\"n none\" data-v=\"\"><span aria-hidden=\"true\">\u2013</span><span class=\"hidden\">none</span></td>");

    /// <summary>A benchmark's name is code: "go" is no English word that a reader should stumble over.</summary>
    private static readonly Raw NoLanguage = new(" lang=\"zxx\"");

    private static readonly Raw Nothing = new("");

    /// <summary>A cell with a number, or the empty cell for null.</summary>
    public static Raw Number(Measure? measure) => measure is null
        ? None
        : new Markup().Write($"<td class=\"n {measure.Tone} l{measure.Level}\" data-v=\"{measure.Sort}\">{measure.Change}</td>").ToRaw();

    /// <summary>The same with a link.</summary>
    public Raw LinkedNumber(NightCell cell) => cell.Speedup is not { } measure
        ? None
        : new Markup().Write($"<td class=\"n {measure.Tone} l{measure.Level}\" data-v=\"{measure.Sort}\"><a href=\"{addresses.Of(cell.Address)}\">{measure.Change}</a></td>").ToRaw();

    /// <summary>A day of a calendar: its number, what became of its night, and the way to that.</summary>
    public Raw NightOf(CalendarDay day)
    {
        if (day.Cell.State == "none")
            return new Markup().Write($"<span class=\"day\">{day.Number}</span>").ToRaw();
        var words = new Markup().Write($"{day.Number}<span class=\"hidden\"> {day.Cell.State}</span>").ToRaw();
        var more = day.Cell.State == "present" ? day.Cell.State : day.Cell.Text;
        return day.Address is { } address
            ? new Markup().Write($"<a class=\"day {day.Cell.State}\" href=\"{addresses.Of(address)}\" title=\"{more}\">{words}</a>").ToRaw()
            : new Markup().Write($"<span class=\"day {day.Cell.State}\" title=\"{more}\">{words}</span>").ToRaw();
    }

    /// <summary>A link, or its text where it leads nowhere.</summary>
    public Raw LinkTo(Link link) => link.Address is { } address
        ? new Markup().Write($"<a href=\"{addresses.Of(address)}\"{(IsBenchmark(address) ? NoLanguage : Nothing)}>{link.Text}</a>").ToRaw()
        : new Markup().Write($"{link.Text}").ToRaw();

    private static bool IsBenchmark(string address) => address.StartsWith("benchmarks/", StringComparison.Ordinal);
}
