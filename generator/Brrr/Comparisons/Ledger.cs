using System.Runtime.InteropServices;
using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>Who owes what: every result there is, and every one that should be there.</summary>
internal static class Ledger
{
    /// <summary>Entries by date, machine, commit and flags.</summary>
    public static IReadOnlyList<LedgerEntry> Of(
        IReadOnlyList<Result> results,
        IReadOnlyList<BrokenResult> broken,
        IReadOnlyList<Failure> failures,
        PairMatch match,
        IReadOnlyList<Series> series)
    {
        var superseded = match.Superseded.ToHashSet();
        var machines = results.Select(result => result.Machine).Distinct().ToList();
        var slugs = machines.ToDictionary(machine => (machine.Source, machine.Name), machine => machine.Slug);
        var entries = results.Select(result => EntryFor(result, superseded.Contains(result)))
            .Concat(broken.Select(each => EntryFor(each, slugs.GetValueOrDefault((each.Source, each.Name.Machine), Slug.Of(each.Name.Machine)))))
            .Concat(failures.Select(failure => EntryFor(failure, machines)))
            .ToList();
        entries.AddRange(MissingPartners(entries, series));
        foreach (var each in series) entries.AddRange(MissingNights(each, entries));
        return [.. entries.Order(Comparer<LedgerEntry>.Create(InOrder))];
    }

    private static int InOrder(LedgerEntry one, LedgerEntry other)
    {
        var order = one.Date.CompareTo(other.Date);
        if (order == 0) order = string.CompareOrdinal(one.Machine, other.Machine);
        if (order == 0) order = string.CompareOrdinal(one.Commit, other.Commit);
        if (order == 0) order = string.CompareOrdinal(one.Flags.ToString(), other.Flags.ToString());
        return order == 0 ? string.CompareOrdinal(one.Path, other.Path) : order;
    }

    private static LedgerEntry EntryFor(Result result, bool isSuperseded)
    {
        var (state, reason) = result switch
        {
            { Withheld: { } why } => (LedgerState.Withheld, why),
            _ when isSuperseded => (LedgerState.Superseded, "a later run of the same build counts"),
            { LeftOutBenchmarks.Count: > 0 } => (LedgerState.Partial, "without " + string.Join(", ", result.LeftOutBenchmarks.Keys)),
            _ => (LedgerState.Present, null),
        };
        return new LedgerEntry(result.Machine.Slug, result.Directory.Date, result.Name.Commit, result.Flags, state, reason, result.Path);
    }

    private static LedgerEntry EntryFor(BrokenResult broken, string machine) =>
        new(machine, broken.Directory.Date, broken.Name.Commit, broken.Directory.Flags, LedgerState.Broken, broken.Reason.What, broken.Reason.Path);

    /// <summary>A failure says why a result is missing.</summary>
    private static LedgerEntry EntryFor(Failure failure, List<Machine> machines) => new(
        machines.Find(machine => machine.Name == failure.Machine && !machine.Source.IsSample)?.Slug ?? Slug.Of(failure.Machine),
        failure.Date,
        failure.ShortCommit,
        failure.Flags,
        LedgerState.Missing,
        $"{failure.Step}: {failure.Reason}",
        null);

    /// <summary>For each commit that has one side of a series' comparison, the other side if nothing of it is there.</summary>
    private static List<LedgerEntry> MissingPartners(List<LedgerEntry> entries, IReadOnlyList<Series> series)
    {
        var known = new HashSet<Measured>(entries.Count);
        foreach (var entry in entries) known.Add(new Measured(entry.Machine, entry.Commit, entry.Flags));
        var compared = series.ToLookup(each => each.Machine.Slug, each => each.Definition, StringComparer.Ordinal);
        var missing = new List<LedgerEntry>();
        foreach (var entry in entries.Where(entry => entry.Path is not null))
        {
            foreach (var flags in compared[entry.Machine].SelectMany(definition => PartnerOf(entry.Flags, definition)))
            {
                if (known.Add(new Measured(entry.Machine, entry.Commit, flags)))
                    missing.Add(new LedgerEntry(entry.Machine, entry.Date, entry.Commit, flags, LedgerState.Missing, "no partner for " + entry.Path, null));
            }
        }

        return missing;
    }

    private static IEnumerable<FlagSet> PartnerOf(FlagSet flags, ComparisonDefinition definition)
    {
        if (flags.Equals(definition.Base)) yield return definition.Head;
        if (flags.Equals(definition.Head)) yield return definition.Base;
    }

    private static List<LedgerEntry> MissingNights(Series series, List<LedgerEntry> entries)
    {
        var dates = series.MissingDates.ToHashSet();
        if (dates.Count == 0) return [];
        var seen = entries.Where(entry => dates.Contains(entry.Date) && entry.Machine == series.Machine.Slug).Select(entry => (entry.Date, entry.Flags)).ToHashSet();
        return
        [
            .. from date in series.MissingDates
               from flags in new[] { series.Definition.Base, series.Definition.Head }
               where !seen.Contains((date, flags))
               select new LedgerEntry(series.Machine.Slug, date, null, flags, LedgerState.Missing, "nothing of this night", null),
        ];
    }

    /// <summary>A build on a machine.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Measured(string Machine, string? Commit, FlagSet Flags);
}
