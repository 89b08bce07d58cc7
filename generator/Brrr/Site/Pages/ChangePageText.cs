using System.Globalization;
using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>What the whole page of a change and the short one of an archived change say in the same words.</summary>
internal static class ChangePageText
{
    /// <summary>What moved, where and how far.</summary>
    public static string HeadingOf(Change change) =>
        $"{change.Benchmark ?? "Geometric mean"} {SpeedupText.Words(change.Ratio.Value)} on {change.Series.Machine.Name}";

    public static string TitleOf(Change change) => $"{HeadingOf(change)}, {Addresses.Date(change.FirstBad.Pair.Date)}";

    public static string OriginOf(Change change, BuildStamp stamp) =>
        $"The nights of {change.Series.Definition.Title} on {change.Series.Machine.Name} up to the one that shows it and those since, method version {stamp.MethodVersion}.";

    /// <summary>When, which side, and whether it was taken back.</summary>
    public static string SentenceOf(Change change, SiteSource source)
    {
        var side = ChangeText.Side(change);
        var end = source.ChangeOf(change.RecoveredBy) is { } recovery ? $", and recovered on {Addresses.Date(recovery.FirstBad.Pair.Date)}"
            : source.ChangeOf(change.Recovers) is { } loss ? $": the recovery from {Addresses.Date(loss.FirstBad.Pair.Date)}"
            : "";
        return $"{char.ToUpperInvariant(side[0])}{side[1..]} on {Addresses.Date(change.FirstBad.Pair.Date)}{end}. {Capital(ChangeText.Machines(change))}.";
    }

    /// <summary>How many benchmarks of the machine changed on the same night; empty for none.</summary>
    public static string TogetherOf(Change change, SiteSource source)
    {
        var others = source.ChangesAt(change.FirstBad).Count(other => other.Benchmark is not null && other != change);
        return others == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{others} {(change.Benchmark is null ? "" : "other ")}{(others == 1 ? "benchmark" : "benchmarks")}");
    }

    /// <summary>Where people talk about it; null for nowhere.</summary>
    public static Link? TriageLinkOf(Change change) => WebAddress.OrNull(change.Triage.Link) is { } address ? new Link(address, address) : null;

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
