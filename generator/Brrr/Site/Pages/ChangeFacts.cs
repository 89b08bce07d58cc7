using System.Globalization;
using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>The numbers of a change: its levels, how sure it is, and since when.</summary>
internal static class ChangeFacts
{
    public static IReadOnlyList<Fact> Of(Change change, SiteSource source)
    {
        Fact?[] facts =
        [
            new Fact("Before", new Link(SpeedupText.Words(change.Before.Value), null)),
            new Fact("After", new Link(SpeedupText.Words(change.After.Value), null)),
            new Fact("State", new Link(StateOf(change), null)),
            new Fact("How sure", new Link($"{ChangeText.Chance(change.PValue)} (p {change.PValue.ToString("0.#e+0", CultureInfo.InvariantCulture)})", "method/#what-changed-and-when")),
            new Fact("Machine", new Link(change.Series.Machine.Name, Addresses.Machine(change.Series.Machine))),
            change.Benchmark is { } name
                ? new Fact("Benchmark", new Link(change.IsExcluded ? name + ", excluded from the headline" : name, source.Addresses.Benchmark(name)))
                : new Fact("Benchmarks", new Link($"the {change.Benchmarks.ToString(CultureInfo.InvariantCulture)} that all its nights share", null)),
            new Fact("Compared", new Link(change.Series.Definition.Title, null)),
        ];
        return [.. facts.OfType<Fact>()];
    }

    private static string StateOf(Change change) => (change.ProvisionalAt, change.ConfirmedAt) switch
    {
        ({ } seen, { } confirmed) => $"seen on {DateOf(seen)}, confirmed on {DateOf(confirmed)}",
        (null, { } confirmed) => $"confirmed on {DateOf(confirmed)}",
        ({ } seen, null) => $"provisional since {DateOf(seen)}: it will be confirmed or withdrawn",
        _ => ChangeText.State(change),
    };

    private static string DateOf(Comparison comparison) => Addresses.Date(comparison.Pair.Date);
}
