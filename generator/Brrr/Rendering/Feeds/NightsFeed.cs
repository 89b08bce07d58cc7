using Brrr.Comparisons;
using Brrr.Site;

namespace Brrr.Rendering.Feeds;

/// <summary><c>nights.xml</c>: what each night measured; a machine that is late updates its night.</summary>
internal static class NightsFeed
{
    /// <summary>Name of its file.</summary>
    public const string File = "nights.xml";

    private const int Entries = 60;

    /// <param name="farm">All numbers.</param>
    /// <param name="site">Absolute address of the site, with a slash at its end.</param>
    /// <param name="newest">When the newest pair was measured.</param>
    public static Feed Of(Farm farm, string site, DateTimeOffset newest) => new(
        farm.Dashboard.Title + " Nights", farm.Dashboard.Title, site + File, site + "nights/", newest,
        [.. farm.Nights.Reverse().Take(Entries).Select(night => EntryOf(night, site))]);

    private static FeedEntry EntryOf(Night night, string site)
    {
        var lines = night.Comparisons.Select(LineOf).ToList();
        var times = night.Comparisons.Select(comparison => NewsTime.Of(comparison.Pair)).ToList();
        var address = site + Addresses.Night(night.Date);
        return new FeedEntry(
            address,
            $"{Addresses.Date(night.Date)}: {(lines.Count == 1 ? lines[0] : $"{lines.Count} pairs")}",
            address,
            times.Min(),
            times.Max(),
            string.Join("; ", lines) + (night.Comparisons.Any(comparison => comparison.Pair.Machine.Source.IsSample) ? ". Made-up sample data." : "."));
    }

    private static string LineOf(Comparison comparison)
    {
        var number = comparison.Pair.Withheld is not null ? "withheld" : comparison.Speedup is { } speedup ? PercentText.Change(speedup.Value) : "no common benchmarks";
        return $"{comparison.Pair.Machine.Name} {number} ({comparison.Pair.Definition.Title})";
    }
}
