namespace Brrr.Statistics;

/// <summary>
/// Changes of several machines in the same direction that one commit may explain, and where it lies. Two or more machines corroborate each other; of one alone,
/// suspect the machine.
/// </summary>
/// <param name="Members">Indices of the changes, rising.</param>
/// <param name="Range">What all their ranges allow.</param>
internal sealed record Corroboration(int[] Members, OrderRange Range)
{
    /// <summary>Whether two or more machines saw it.</summary>
    public bool IsCorroborated => Members.Length > 1;

    /// <summary>
    /// Groups the changes so that every group has a commit common to all its ranges: the fewest such groups, by taking them in order of their ends
    /// (interval piercing). Every change is in one group; groups come in order of their ends.
    /// </summary>
    public static IReadOnlyList<Corroboration> Of(IReadOnlyList<RangedChange> changes)
    {
        var groups = new List<Corroboration>();
        var left = Enumerable.Range(0, changes.Count).OrderBy(i => changes[i].Range.Until).ThenBy(i => i).ToList();
        while (left.Count > 0)
        {
            var members = new List<int>();
            var range = changes[left[0]].Range;
            foreach (var i in left)
            {
                if (!CanJoin(changes, members, i) || range.Intersect(changes[i].Range) is not { } common)
                    continue;
                members.Add(i);
                range = common;
            }

            left.RemoveAll(members.Contains);
            members.Sort();
            groups.Add(new Corroboration([.. members], range));
        }

        return groups;
    }

    private static bool CanJoin(IReadOnlyList<RangedChange> changes, List<int> members, int candidate)
    {
        foreach (var i in members)
        {
            if (changes[i].Machine == changes[candidate].Machine || Math.Sign(changes[i].Step) != Math.Sign(changes[candidate].Step))
                return false;
        }

        return true;
    }
}
