using Brrr.Comparisons;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>A series of a machine: its chart and its nights.</summary>
/// <param name="Title">What is compared.</param>
/// <param name="IsDefault">Whether the machine is judged by it.</param>
/// <param name="Chart">Its speedup over time.</param>
/// <param name="Windows">What the last nights say together.</param>
/// <param name="Nights">Newest first.</param>
/// <param name="MissingNights">Nights between the first and the last that have no pair.</param>
internal sealed record SeriesHistory(
    string Title, bool IsDefault, Chart Chart, IReadOnlyList<SeriesWindow> Windows, IReadOnlyList<HistoryLine> Nights, IReadOnlyList<string> MissingNights)
{
    public static SeriesHistory Of(Series series, bool isDefault, SiteSource source) => new(
        series.Definition.Title,
        isDefault,
        SpeedupChart.Of(ChartNameOf(series), $"Speedup of {series.Machine.Name} over time", [series], source),
        SeriesWindow.Of(series),
        [.. series.Comparisons.Reverse().Select(HistoryLine.Of)],
        [.. Ledger.MissingDates(series).Select(Addresses.Date)]);

    /// <summary>The name of a series' chart on its machine's page.</summary>
    public static string ChartNameOf(Series series) => "speedup-" + series.Definition.Id;
}
