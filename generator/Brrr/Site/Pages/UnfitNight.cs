using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>A result whose machine was not fit to measure: <c>brrr doctor</c> found an error.</summary>
/// <param name="Night">Its night, and its pair's page where it has a pair.</param>
/// <param name="Machine">Its machine and page.</param>
/// <param name="Build">The build that was measured.</param>
/// <param name="What">The errors, before the run and after it.</param>
/// <param name="Withhold">The line that withholds it, for an error after the run; null where it is withheld, or was only doubtful before.</param>
internal sealed record UnfitNight(Link Night, Link Machine, string Build, string What, string? Withhold)
{
    /// <summary>Newest first.</summary>
    /// <param name="source">All results.</param>
    /// <param name="most">How many at most.</param>
    public static IReadOnlyList<UnfitNight> Of(SiteSource source, int most) =>
        [.. source.Loaded.Results.Where(result => HasError(result.FindingsBefore) || HasError(result.FindingsAfter))
            .OrderByDescending(result => result.Directory.Date).Take(most)
            .Select(result => Of(result, source))];

    private static UnfitNight Of(Result result, SiteSource source)
    {
        var (before, after) = (ErrorsOf(result.FindingsBefore), ErrorsOf(result.FindingsAfter));
        return new UnfitNight(
            new Link(Addresses.Date(result.Directory.Date), AddressOf(result, source)),
            new Link(result.Machine.Name, Addresses.Machine(result.Machine)),
            ResultFileLink.Flags(result.Flags),
            string.Join("; ", before.Except(after).Select(what => "before: " + what).Concat(after.Select(what => "after: " + what))),
            after.Count == 0 || result.Withheld is not null ? null : WithheldFile.LineOf(result.Path, result.Source.Slug, string.Join(", ", after)));
    }

    private static bool HasError(IReadOnlyList<MachineFinding>? findings) => findings is { Count: > 0 } && findings.Any(IsError);

    private static List<string> ErrorsOf(IReadOnlyList<MachineFinding>? findings) => [.. (findings ?? []).Where(IsError).Select(finding => finding.What)];

    private static bool IsError(MachineFinding finding) => finding.Severity == FindingSeverity.Error;

    private static string? AddressOf(Result result, SiteSource source) =>
        source.Farm.Comparisons.FirstOrDefault(comparison => ReferenceEquals(comparison.Pair.Base, result) || ReferenceEquals(comparison.Pair.Head, result)) is { } comparison
            ? Addresses.Pair(comparison.Pair)
            : null;
}
