using System.Globalization;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>What is there, what is missing, and what was left out and why.</summary>
internal sealed record StatusPage(
    IReadOnlyList<MachineStatus> Machines, IReadOnlyList<UncountedNight> Uncounted, IReadOnlyList<UnfitNight> Unfit, LedgerTable Ledger, IReadOnlyList<LeftOutGroup> LeftOut, int MoreLeftOut, int Errors, int Warnings, BuildStamp Stamp, IReadOnlyList<string> Sources)
    : Page
{
    private const int MostNights = 60;
    private const int MostFiles = 100;

    public override string Template => "status";

    public override string Section => "status";

    public static StatusPage Of(SiteSource source)
    {
        var faults = source.Loaded.LeftOut;
        var leftOut = LeftOutGroup.Of(source.Loaded);
        var newest = source.Farm.Nights.Count > 0 ? source.Farm.Nights[^1].Date : default;
        return new StatusPage(
            [.. source.DefaultSeries.Select(series => MachineStatus.Of(series, newest))],
            [.. UncountedNight.Of(source.Farm).Take(MostNights)],
            UnfitNight.Of(source, MostNights),
            LedgerTable.Of(source.Farm),
            [.. leftOut.Take(MostFiles)],
            Math.Max(0, leftOut.Count - MostFiles),
            faults.Count(fault => fault.Severity == Severity.Error),
            faults.Count(fault => fault.Severity == Severity.Warning),
            source.Stamp,
            [.. source.Loaded.Sources.Select(InWords)])
        {
            Path = "status/",
            Title = "Status",
            Description = "Which nights are there, which are missing, and what was left out and why.",
            Origin = "All results of all sources, whether they could be used or not.",
            IsSample = source.Farm.IsSample,
        };
    }

    private static string InWords(SourceState state)
    {
        var commit = state.Commit is { } known ? " at " + known : "";
        var fetched = state.Fetched is { } when ? string.Create(CultureInfo.InvariantCulture, $", as it was fetched on {when.UtcDateTime:yyyy-MM-dd HH:mm} UTC") : "";
        return $"{state.Slug}: {(state.IsReachable ? "read" : commit.Length > 0 ? "not reachable, read" : "not reachable")}{commit}{fetched}";
    }
}
