using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>Who owes what: every result there is, and every one that should be there.</summary>
internal static class Ledger
{
    /// <summary>A longer silence is a pause of the machine, not a row of missing nights.</summary>
    private const int LongestGapInDays = 31;

    /// <summary>Entries by date, machine, commit and flags.</summary>
    public static IReadOnlyList<LedgerEntry> Of(
        IReadOnlyList<Result> results,
        IReadOnlyList<BrokenResult> broken,
        IReadOnlyList<Failure> failures,
        PairMatch match,
        IReadOnlyList<Series> series,
        Dashboard dashboard)
    {
        var superseded = match.Superseded.ToHashSet();
        var machines = results.Select(result => result.Machine).Distinct().ToList();
        var slugs = machines.ToDictionary(machine => (machine.Source, machine.Name), machine => machine.Slug);
        var entries = results.Select(result => EntryFor(result, superseded.Contains(result)))
            .Concat(broken.Select(each => EntryFor(each, slugs.GetValueOrDefault((each.Source, each.Name.Machine), Slug.Of(each.Name.Machine)))))
            .Concat(failures.Select(failure => EntryFor(failure, machines)))
            .ToList();
        entries.AddRange(MissingPartners(entries, series, dashboard));
        entries.AddRange(series.SelectMany(each => MissingNights(each, entries)));
        return
        [
            .. entries.OrderBy(entry => entry.Date)
                .ThenBy(entry => entry.Machine, StringComparer.Ordinal)
                .ThenBy(entry => entry.Commit, StringComparer.Ordinal)
                .ThenBy(entry => entry.Flags.ToString(), StringComparer.Ordinal)
                .ThenBy(entry => entry.Path, StringComparer.Ordinal),
        ];
    }

    /// <summary>Dates between a series' first and latest pair, shorter gaps only, on which it has no pair.</summary>
    public static IReadOnlyList<DateOnly> MissingDates(Series series)
    {
        var dates = series.Comparisons.Select(comparison => comparison.Pair.Date).Distinct().Order().ToList();
        return
        [
            .. from gap in dates.Zip(dates.Skip(1))
               let days = gap.Second.DayNumber - gap.First.DayNumber
               where days <= LongestGapInDays
               from day in Enumerable.Range(1, days - 1)
               select gap.First.AddDays(day),
        ];
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
    private static List<LedgerEntry> MissingPartners(List<LedgerEntry> entries, IReadOnlyList<Series> series, Dashboard dashboard)
    {
        var known = entries.Select(entry => (entry.Machine, entry.Commit, entry.Flags)).ToHashSet();
        var compared = series.Select(each => (each.Machine.Slug, each.Definition.Id)).ToHashSet();
        return
        [
            .. (from entry in entries
                where entry.Path is not null
                from definition in dashboard.Comparisons
                where compared.Contains((entry.Machine, definition.Id))
                from flags in PartnerOf(entry.Flags, definition)
                where !known.Contains((entry.Machine, entry.Commit, flags))
                select new LedgerEntry(entry.Machine, entry.Date, entry.Commit, flags, LedgerState.Missing, "no partner for " + entry.Path, null))
            .DistinctBy(entry => (entry.Machine, entry.Commit, entry.Flags)),
        ];
    }

    private static IEnumerable<FlagSet> PartnerOf(FlagSet flags, ComparisonDefinition definition)
    {
        if (flags.Equals(definition.Base)) yield return definition.Head;
        if (flags.Equals(definition.Head)) yield return definition.Base;
    }

    private static IEnumerable<LedgerEntry> MissingNights(Series series, List<LedgerEntry> entries)
    {
        var seen = entries.Where(entry => entry.Machine == series.Machine.Slug).Select(entry => (entry.Date, entry.Flags)).ToHashSet();
        return from date in MissingDates(series)
               from flags in new[] { series.Definition.Base, series.Definition.Head }
               where !seen.Contains((date, flags))
               select new LedgerEntry(series.Machine.Slug, date, null, flags, LedgerState.Missing, "nothing of this night", null);
    }
}
