using System.Globalization;
using System.Text.Json.Nodes;
using Brrr.Comparisons;
using Brrr.Rendering.Api;
using Brrr.Rendering.Feeds;
using Brrr.Results;
using Brrr.Site;

namespace Brrr.Rendering.Incumbent;

/// <summary>The incumbent dashboard's own files below <c>data/</c>, so that what reads them goes on with a change of address. Numbers are unrounded. Archived nights have no file of their own.</summary>
internal static class IncumbentFiles
{
    private const string Folder = "data/";

    /// <summary>Days of the longest summary but that of all.</summary>
    private const int LongestSummary = 30;

    /// <param name="farm">All numbers.</param>
    /// <param name="events">What may explain a step, newest first.</param>
    public static IEnumerable<SiteFile> Of(Farm farm, IReadOnlyList<PerfEvent> events)
    {
        yield return FileOf("machines", () => MachinesOf(farm));
        yield return FileOf("events", () => new JsonObject { ["events"] = new JsonArray([.. events.Select(EventOf)]) });
        yield return new SiteFile($"{Folder}summary-all.json", () => IncumbentSummary.Of(IncumbentRun.Of(farm)));
        if (IncumbentRun.NewestOf(farm) is not { } newest) yield break;

        var archivedBefore = ArchivedNights.Before(farm) ?? DateOnly.MinValue;
        var runs = IncumbentRun.Of(farm, new[] { archivedBefore, newest.AddDays(-LongestSummary) }.Min());
        yield return FileOf("manifest", () => ManifestOf(farm, runs));
        foreach (var days in new[] { 7, LongestSummary })
        {
            var since = newest.AddDays(-days);
            yield return FileOf(string.Create(CultureInfo.InvariantCulture, $"summary-{days}"), () => new JsonObject { ["days"] = days, ["machines"] = ByMachine(runs.Where(run => run.Date >= since), run => run.Summary()) });
        }

        foreach (var night in runs.Where(run => !ArchivedNights.Hold(farm, run.Date)).GroupBy(run => run.Date))
        {
            yield return new SiteFile($"{Folder}runs/{Addresses.Date(night.Key)}.json", () => new SiteContent(output => ApiJson.WriteIndented(DetailsOf(night), output), output =>
            {
                foreach (var run in night) run.WriteInputs(output);
            }));
        }
    }

    private static JsonObject DetailsOf(IGrouping<DateOnly, IncumbentRun> night) => new()
    {
        ["date"] = Addresses.Date(night.Key),
        ["machines"] = ByMachine(night, run => run.Details()),
    };

    private static SiteFile FileOf(string name, Func<JsonObject> content) => new($"{Folder}{name}.json", output => ApiJson.WriteIndented(content(), output));

    private static JsonObject ByMachine(IEnumerable<IncumbentRun> runs, Func<IncumbentRun, JsonObject> form) => new(
        runs.GroupBy(run => run.Machine).OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, (JsonNode?)new JsonArray([.. group.Select(form)]))));

    /// <summary>What the incumbent stamps with the build's time says here when the newest pair was measured: the same results give the same bytes.</summary>
    private static JsonObject ManifestOf(Farm farm, IReadOnlyList<IncumbentRun> runs) => new()
    {
        ["dates"] = new JsonArray([.. runs.Select(run => run.Date).Distinct().Where(date => !ArchivedNights.Hold(farm, date)).Order().Select(date => (JsonNode)Addresses.Date(date))]),
        ["generated_at"] = ApiText.Instant((DateTimeOffset?)farm.Comparisons.Max(comparison => NewsTime.Of(comparison.Pair))),
    };

    private static JsonObject MachinesOf(Farm farm)
    {
        var machines = new JsonObject();
        foreach (var group in farm.Machines.GroupBy(machine => machine.Name, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            foreach (var machine in group) machines[group.Count() > 1 ? machine.Slug : machine.Name] = MachineOf(machine);
        }

        return new JsonObject { ["machines"] = machines };
    }

    private static JsonObject MachineOf(Machine machine) => new()
    {
        ["arch"] = machine.Architecture,
        ["color"] = machine.Color,
        ["description"] = machine.Description,
        ["os"] = machine.OperatingSystem,
        ["owner"] = machine.Source.Owner,
        ["owner_email"] = machine.Source.OwnerEmail,
        ["repo"] = machine.Source.Repository,
    };

    private static JsonObject EventOf(PerfEvent perfEvent) => new JsonObject
    {
        ["date"] = Addresses.Date(perfEvent.Date),
        ["link"] = perfEvent.Link,
        ["title"] = perfEvent.Title,
    };
}
