using System.Globalization;
using System.Text;
using Brrr.Comparisons;
using Brrr.Rendering.Api;
using Brrr.Results;
using Brrr.Site.Pages;

namespace Brrr.Rendering.Badges;

/// <summary>What other pages show of the farm: badges, each as a drawing and as an endpoint of shields.io, and the headline as a sentence.</summary>
internal static class BadgeFiles
{
    /// <param name="farm">All numbers.</param>
    public static IEnumerable<SiteFile> Of(Farm farm)
    {
        yield return new SiteFile("headline.txt", () => Encoding.UTF8.GetBytes((farm.IsSample ? "Made-up sample data: " : "") + HomePage.Summary(farm) + "\n"));
        foreach (var (name, badge) in BadgesOf(farm))
        {
            yield return new SiteFile($"badge/{name}.svg", () => BadgeDrawing.Draw(badge));
            yield return new SiteFile($"badge/{name}.json", output => ApiJson.Write(new ShieldsBadge(badge), output));
        }
    }

    /// <summary>Badges by their file's name; where two have one name, the later one gets a number.</summary>
    private static IEnumerable<KeyValuePair<string, Badge>> BadgesOf(Farm farm)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        yield return KeyValuePair.Create(Unique("overall", taken), BadgeText.Overall(farm));
        foreach (var goal in farm.Goals) yield return KeyValuePair.Create(Unique("goal-" + Slug.Of(goal.Goal.Id), taken), BadgeText.Goal(goal, farm.IsSample));
        foreach (var machine in farm.Machines)
        {
            var latest = farm.DefaultSeriesOf(machine) is { } series ? farm.AnalysisOf(series).Latest : null;
            yield return KeyValuePair.Create(Unique(machine.Slug, taken), BadgeText.Machine(machine.Name, latest));
        }
    }

    private static string Unique(string name, HashSet<string> taken) =>
        Enumerable.Range(2, int.MaxValue - 2).Select(number => string.Create(CultureInfo.InvariantCulture, $"{name}-{number}")).Prepend(name).First(taken.Add);
}
