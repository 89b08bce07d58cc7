using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Pages;

namespace Brrr.Site;

/// <summary>
/// All that the page and the data of a pair are made of, which is found in a fraction of the time that they take: where it is the same as at the last build,
/// both are, too.
/// </summary>
/// <param name="Reading">Digest of what the pair says.</param>
/// <param name="Previous">Digest of what the previous pair of the series says; null for the first, and on demand.</param>
/// <param name="PreviousId">Its id.</param>
/// <param name="Next">Id and night of the next pair; null for the latest.</param>
/// <param name="Definition">What is compared.</param>
/// <param name="Machine">Where.</param>
/// <param name="Id">The pair's own id.</param>
/// <param name="Kind">Nightly or on demand.</param>
/// <param name="Base">What the base's file says about itself.</param>
/// <param name="Head">The same of the head's.</param>
/// <param name="Changes">Digests of the changes that begin with it, in the page's order.</param>
/// <param name="Names">Digest of the addresses of all benchmarks; empty for an archived pair, whose page names none.</param>
/// <param name="Cpython">Where commits are shown.</param>
/// <param name="Method">Version of the method.</param>
internal sealed record PairInputs(
    string Reading,
    string? Previous,
    string? PreviousId,
    string? Next,
    ComparisonDefinition Definition,
    Machine Machine,
    string Id,
    PairKind Kind,
    ResultInputs Base,
    ResultInputs Head,
    IReadOnlyList<ChangeLine> Changes,
    string Names,
    string Cpython,
    string Method)
    : SharedModel
{
    public static PairInputs Of(Comparison comparison, SiteSource source)
    {
        var pair = comparison.Pair;
        var (previous, next) = source.Neighbours.Around(comparison);
        return new PairInputs(
            source.DigestOf(comparison),
            previous is null ? null : source.DigestOf(previous),
            previous?.Pair.Id,
            next?.Pair.Id,
            pair.Definition,
            pair.Machine,
            pair.Id,
            pair.Kind,
            ResultInputs.Of(pair.Base),
            ResultInputs.Of(pair.Head),
            [.. source.ChangesAt(comparison).Select(change => source.LineOf(change))],
            ArchivedNights.Hold(source.Farm, pair) ? "" : source.Addresses.Digest,
            source.Farm.Dashboard.Cpython,
            source.Stamp.MethodVersion);
    }
}
