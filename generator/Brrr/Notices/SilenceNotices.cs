using System.Globalization;
using System.Text;
using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site;

namespace Brrr.Notices;

/// <summary>A notice for each machine that should measure every night and has been silent for three.</summary>
internal static class SilenceNotices
{
    private const int Nights = 3;

    /// <param name="farm">All numbers.</param>
    /// <param name="isExpected">Whether a machine is to measure every night.</param>
    /// <param name="today">The day on which somebody looks; nights before it are over.</param>
    public static IReadOnlyList<Notice> Of(Farm farm, Func<Machine, bool> isExpected, DateOnly today) =>
        [.. from machine in farm.Machines
            where !machine.Source.IsSample && isExpected(machine)
            let latest = LatestOf(farm, machine)
            where latest is not null && NightsAfter(latest.Value, today) >= Nights
            select NoticeOf(farm, machine, latest.Value)];

    /// <summary>The newest night of which the machine has a result, whole or not.</summary>
    private static DateOnly? LatestOf(Farm farm, Machine machine) =>
        farm.Ledger.Where(entry => entry.Machine == machine.Slug && entry.Path is not null).Select(entry => (DateOnly?)entry.Date).Max();

    private static int NightsAfter(DateOnly latest, DateOnly today) => today.DayNumber - latest.DayNumber - 1;

    private static Notice NoticeOf(Farm farm, Machine machine, DateOnly latest)
    {
        var key = NoticeKey.Silent + machine.Slug + latest.ToString("-yyyyMMdd", CultureInfo.InvariantCulture);
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{MarkdownText.Escaped(machine.Name)} has no result of a night after {Addresses.Date(latest)}.\n");
        foreach (var entry in farm.Ledger.Where(entry => entry.Machine == machine.Slug && entry.Date > latest && entry.Commit is not null && entry.Reason is not null))
            text.Append(CultureInfo.InvariantCulture, $"- {Addresses.Date(entry.Date)}, {entry.Commit}{(entry.Flags.Equals(FlagSet.None) ? "" : " " + entry.Flags)}: {MarkdownText.Escaped(entry.Reason ?? "")}\n");
        text.Append("\nLook at its runner and at `brrr doctor` on it. If it rests, set `available: false` in `data/sources.yaml`: its history stays.\n\n").Append(NoticeKey.Comments([key])).Append('\n');
        return new Notice([key], PlainText.Of($"{machine.Name} has been silent since the night of {Addresses.Date(latest)}"), text.ToString(), ["silent-machine"], null, true);
    }
}
