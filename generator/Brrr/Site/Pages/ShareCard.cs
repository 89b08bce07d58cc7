using Brrr.Results;
using Brrr.Site.Charts;

namespace Brrr.Site.Pages;

/// <summary>What the picture beside a shared link says: one number, one sentence, the last nights.</summary>
/// <param name="Picture">Where it goes.</param>
/// <param name="Title">The dashboard's.</param>
/// <param name="Name">Of the machine; null for the farm.</param>
/// <param name="Slug">The name in plain letters, for a font that lacks its own.</param>
/// <param name="Speedup">The number; null where there is none.</param>
/// <param name="Sentence">What it means, and how sure it is.</param>
/// <param name="Lines">The last nights, a line a machine.</param>
/// <param name="IsSample">Whether it is made up.</param>
internal sealed record ShareCard(SharePicture Picture, string Title, string? Name, string? Slug, Measure? Speedup, string Sentence, IReadOnlyList<Spark> Lines, bool IsSample)
{
    /// <summary>The farm's, and each machine's.</summary>
    public static IEnumerable<KeyValuePair<SharePicture, Func<ShareCard>>> All(SiteSource source) =>
        source.Farm.Machines.Select(machine => KeyValuePair.Create(SharePicture.Of(machine), () => Of(machine, source)))
            .Prepend(KeyValuePair.Create(SharePicture.OfHome, () => OfFarm(source)));

    private static ShareCard OfFarm(SiteSource source)
    {
        var farm = source.Farm;
        return new ShareCard(
            SharePicture.OfHome,
            farm.Dashboard.Title,
            null,
            null,
            farm.Headline is { } headline ? Measure.Speedup(headline.Speedup.Value) : null,
            HomePage.Summary(farm),
            [.. source.DefaultAnalyses.Select(analysis => MachineCard.Of(analysis, farm.Headline).Spark).OfType<Spark>()],
            farm.IsSample);
    }

    private static ShareCard Of(Machine machine, SiteSource source)
    {
        var series = source.Farm.DefaultSeriesOf(machine);
        var card = series is null ? null : MachineCard.Of(source.Farm.AnalysisOf(series), source.Farm.Headline);
        return new ShareCard(
            SharePicture.Of(machine),
            source.Farm.Dashboard.Title,
            machine.Name,
            machine.Slug,
            card?.Speedup,
            card is null ? "No night has been measured yet." : SentenceOf(card),
            card?.Spark is { } spark ? [spark] : [],
            machine.Source.IsSample);
    }

    private static string SentenceOf(MachineCard card) => card.Speedup is { } speedup
        ? $"With the JIT, CPython is {speedup.Words}{(speedup.Tone == "same" ? " as without it" : "")}{(card.Interval is { } interval ? $" (95\u202F% interval {interval})" : "")}, night of {card.Pair.Text}."
        : $"The night of {card.Pair.Text} has no value.";
}
