using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Site;

/// <summary>All that the page of a night is made of: found in a fraction of the time that the page takes.</summary>
/// <param name="Date">The night.</param>
/// <param name="Previous">The night before; null for the first.</param>
/// <param name="Next">The night after; null for the latest.</param>
/// <param name="Pairs">Its pairs in the page's order: id, digest and why it counts nowhere, in turn.</param>
/// <param name="Machines">Their machines.</param>
/// <param name="Definitions">What they compare.</param>
/// <param name="Names">Digest of the addresses of all benchmarks; empty for an archived night, whose page names none.</param>
internal sealed record NightInputs(
    DateOnly Date, DateOnly? Previous, DateOnly? Next, IReadOnlyList<string> Pairs, IReadOnlyList<Machine> Machines, IReadOnlyList<ComparisonDefinition> Definitions, string Names)
{
    public static NightInputs Of(int index, SiteSource source)
    {
        var nights = source.Farm.Nights;
        var pairs = source.InOrderOfMachines(nights[index]);
        return new NightInputs(
            nights[index].Date,
            index > 0 ? nights[index - 1].Date : null,
            index + 1 < nights.Count ? nights[index + 1].Date : null,
            [.. pairs.SelectMany(comparison => new[] { comparison.Pair.Id, source.DigestOf(comparison), comparison.Pair.Withheld ?? "", comparison.Pair.Head.Name.Commit })],
            [.. pairs.Select(comparison => comparison.Pair.Machine)],
            [.. pairs.Select(comparison => comparison.Pair.Definition)],
            ArchivedNights.Hold(source.Farm, nights[index].Date) ? "" : source.Addresses.Digest);
    }
}
