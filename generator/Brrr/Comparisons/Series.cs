using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>The nightly comparisons of one machine and one pair of flag sets, in order of commit time; at least one.</summary>
/// <param name="Machine">The machine, and with it the source.</param>
/// <param name="Definition">What is compared.</param>
/// <param name="Comparisons">Oldest first. Withheld pairs stand in it and count nowhere.</param>
internal sealed record Series(Machine Machine, ComparisonDefinition Definition, IReadOnlyList<Comparison> Comparisons)
{
    /// <summary>Unique name: the machine's slug and the comparison's id.</summary>
    public string Id => $"{Machine.Slug}-{Definition.Id}";

    public Comparison Latest => Comparisons[^1];

    /// <summary>Groups nightly comparisons into series; machines in the order given, then comparisons in the order defined.</summary>
    public static IReadOnlyList<Series> Of(IReadOnlyList<Machine> machines, IReadOnlyList<Comparison> inTime, Dashboard dashboard)
    {
        var nightly = inTime.Where(comparison => comparison.Pair.Kind == PairKind.Nightly)
            .ToLookup(comparison => (comparison.Pair.Machine, comparison.Pair.Definition.Id));
        return [.. from machine in machines
                   from definition in dashboard.Comparisons
                   let comparisons = nightly[(machine, definition.Id)].ToList()
                   where comparisons.Count > 0
                   select new Series(machine, definition, comparisons)];
    }
}
