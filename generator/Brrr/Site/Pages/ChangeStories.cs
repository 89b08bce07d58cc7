using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Site.Pages;

/// <summary>
/// Puts changes together that are one thing: the same step on several machines, an outage and its recovery, and the single benchmarks in which a
/// step of the geometric mean shows. What is left are benchmarks of one machine, a story a night.
/// </summary>
internal static class ChangeStories
{
    /// <summary>Newest first; on one night the geometric mean before benchmarks of several machines before those of one.</summary>
    /// <param name="changes">Withdrawn ones tell no story.</param>
    /// <param name="source">For addresses.</param>
    public static IReadOnlyList<ChangeStory> Of(IReadOnlyList<Change> changes, SiteSource source)
    {
        var standing = changes.Where(change => change.State != ChangeState.Withdrawn).ToList();
        var means = Linked([.. standing.Where(change => change.Benchmark is null)]);
        var taken = new HashSet<Change>(ReferenceEqualityComparer.Instance);
        var benchmarks = standing.Where(change => change.Benchmark is not null).ToLookup(change => (change.Series.Id, change.FirstBad));
        var places = standing.Index().ToDictionary(each => (object)each.Item, each => each.Index, ReferenceEqualityComparer.Instance);
        var told = means.Select(group => (group, parts: PartsOf(group, benchmarks, places, taken))).ToList();
        var rest = standing.Where(change => change.Benchmark is not null && !taken.Contains(change)).ToList();
        var shared = Linked(rest).Where(group => group.Select(change => change.Series.Machine).Distinct().Count() > 1).ToList();
        taken.UnionWith(shared.SelectMany(group => group));
        var alone = rest.Where(change => !taken.Contains(change)).GroupBy(change => (change.Series, change.FirstBad.Pair.Date));
        return
        [
            .. told.Select(each => ChangeStory.Of(each.group, each.parts, source))
                .Concat(shared.Select(group => ChangeStory.Of(group, [], source)))
                .Concat(alone.Select(group => ChangeStory.Of([], [.. group], source)))
                .OrderByDescending(story => story.Night),
        ];
    }

    /// <summary>Changes that name each other, directly or through others, in the order given.</summary>
    private static List<List<Change>> Linked(List<Change> changes)
    {
        var byId = changes.ToLookup(change => change.Id, StringComparer.Ordinal);
        var seen = new HashSet<Change>(ReferenceEqualityComparer.Instance);
        var groups = new List<List<Change>>();
        var places = changes.Index().ToDictionary(each => (object)each.Item, each => each.Index, ReferenceEqualityComparer.Instance);
        foreach (var start in changes.Where(start => !seen.Contains(start)))
        {
            var group = new HashSet<Change>(ReferenceEqualityComparer.Instance);
            var open = new Stack<Change>([start]);
            while (open.TryPop(out var change))
            {
                if (!seen.Add(change))
                    continue;
                group.Add(change);
                foreach (var other in NamedBy(change).SelectMany(id => byId[id]))
                    open.Push(other);
            }

            groups.Add([.. group.OrderBy(change => places[change])]);
        }

        return groups;
    }

    private static IEnumerable<string> NamedBy(Change change) => change.CorroboratedBy.Concat(new[] { change.Recovers, change.RecoveredBy }.OfType<string>());

    /// <summary>The benchmarks that changed in the same series at a night at which a step of the mean may have begun, the same way.</summary>
    private static List<Change> PartsOf(List<Change> means, ILookup<(string Series, Comparison FirstBad), Change> benchmarks, Dictionary<object, int> places, HashSet<Change> taken)
    {
        var parts = means
            .SelectMany(mean => mean.Candidates.Append(mean.FirstBad).SelectMany(night => benchmarks[(mean.Series.Id, night)]).Where(change => change.Direction == mean.Direction))
            .Where(taken.Add)
            .ToList();
        return [.. parts.OrderBy(change => places[change])];
    }
}
