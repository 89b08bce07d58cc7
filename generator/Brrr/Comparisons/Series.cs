using Brrr.Results;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>The nightly comparisons of one machine and one pair of flag sets, in order of commit time; at least one.</summary>
/// <param name="Machine">The machine, and with it the source.</param>
/// <param name="Definition">What is compared.</param>
/// <param name="Comparisons">Oldest first. Withheld pairs stand in it and count nowhere.</param>
internal sealed record Series(Machine Machine, ComparisonDefinition Definition, IReadOnlyList<Comparison> Comparisons)
{
    /// <summary>A longer silence is a pause of the machine, not a row of missing nights.</summary>
    private const int LongestGapInDays = 31;

    private static readonly Comparer<Comparison> InTime = Comparer<Comparison>.Create((one, other) => ResultPair.InTime(one.Pair, other.Pair));

    private readonly Lazy<DateTimeOffset[]> instants = new(() => [.. Comparisons.Select(comparison => comparison.Instant)]);
    private readonly Lazy<double> usualDays = new(() => UsualDaysOf([.. Comparisons.Select(comparison => comparison.Instant)]));
    private readonly Lazy<DateOnly?> newestDate = new(() => Comparisons.Where(comparison => comparison.IsCounted).Max(comparison => (DateOnly?)comparison.Pair.Date));
    private readonly Lazy<IReadOnlyList<DateOnly>> missingDates = new(() => MissingDatesBetween([.. Comparisons.Select(comparison => comparison.Date).Distinct().Order()]));

    /// <summary>When each of its comparisons stands on an axis of time.</summary>
    public DateTimeOffset[] Instants => instants.Value;

    /// <summary>Median of the days between two of its nights; 1 for a single one.</summary>
    public double UsualDays => usualDays.Value;

    /// <summary>The newest date of those that count; null where none does.</summary>
    public DateOnly? NewestDate => newestDate.Value;

    /// <summary>Dates between its first and latest pair, shorter gaps only, on which it has no pair.</summary>
    public IReadOnlyList<DateOnly> MissingDates => missingDates.Value;

    /// <summary>Unique name: the machine's slug and the comparison's id.</summary>
    public string Id => $"{Machine.Slug}-{Definition.Id}";

    public Comparison Latest => Comparisons[^1];

    /// <summary>Where one of its comparisons stands.</summary>
    public int IndexOf(Comparison comparison) => ((List<Comparison>)Comparisons).BinarySearch(comparison, InTime);

    /// <summary>Median of the days between two nights, the later of two in the middle; 1 for a single one.</summary>
    /// <param name="instants">When each is, in order of time.</param>
    public static double UsualDaysOf(ReadOnlySpan<DateTimeOffset> instants)
    {
        if (instants.Length < 2) return 1;
        var days = new double[instants.Length - 1];
        for (var i = 0; i < days.Length; i++) days[i] = (instants[i + 1] - instants[i]).TotalDays;
        return Median.Middle(days).Upper;
    }

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

    private static List<DateOnly> MissingDatesBetween(List<DateOnly> dates)
    {
        var missing = new List<DateOnly>();
        for (var i = 1; i < dates.Count; i++)
        {
            if (dates[i].DayNumber - dates[i - 1].DayNumber > LongestGapInDays) continue;
            for (var date = dates[i - 1].AddDays(1); date < dates[i]; date = date.AddDays(1)) missing.Add(date);
        }

        return missing;
    }
}
