namespace Brrr.Comparisons;

/// <summary>
/// The same change on other machines: same benchmark, same direction, and ranges of commits that overlap. Their intersection is the narrower range. Seen on
/// one machine only, the machine is suspect.
/// </summary>
internal static class Corroboration
{
    public static IReadOnlyList<Change> Link(IReadOnlyList<Change> changes)
    {
        var candidates = changes.Where(change => change.State != Statistics.ChangeState.Withdrawn).ToLookup(change => (change.Benchmark, change.Direction));
        return [.. changes.Select(change => change.State == Statistics.ChangeState.Withdrawn ? change : Linked(change, candidates[(change.Benchmark, change.Direction)]))];
    }

    private static Change Linked(Change change, IEnumerable<Change> candidates)
    {
        var same = candidates.Where(other => other.Series.Machine != change.Series.Machine && other.Range.Overlaps(change.Range)).ToList();
        var range = change.Range;
        foreach (var other in same)
        {
            if (range.Overlaps(other.Range)) range = range.Intersect(other.Range);
        }

        return change with { CorroboratedBy = [.. same.Select(other => other.Id).Order(StringComparer.Ordinal)], Intersection = same.Count > 0 ? range : null };
    }
}
