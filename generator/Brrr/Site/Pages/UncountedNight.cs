using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A pair that is measured and shown, and counts in no headline and no goal.</summary>
/// <param name="Night">Its night and page.</param>
/// <param name="Machine">Its machine and page.</param>
/// <param name="Why">Withheld by its owner, or without a sign of a JIT, and the reason.</param>
internal sealed record UncountedNight(Link Night, Link Machine, string Why)
{
    /// <summary>Newest first.</summary>
    public static IReadOnlyList<UncountedNight> Of(Farm farm) =>
        [.. from comparison in farm.Comparisons.Reverse()
            let why = MachineCard.NoteOf(farm.ReadingOf(comparison))
            where why is not null
            select new UncountedNight(
                new Link(Addresses.Date(comparison.Pair.Date), Addresses.Pair(comparison.Pair)),
                new Link(comparison.Pair.Machine.Name, Addresses.Machine(comparison.Pair.Machine)),
                why)];
}
