using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Reads <c>events.yaml</c>, and the incumbent's <c>perf_events.yaml</c> unchanged. Events come out newest first.</summary>
internal static class EventsFile
{
    public static IReadOnlyList<PerfEvent> Read(string path, string name, ICollection<LeftOut> faults)
    {
        var yaml = YamlMapping.Read(path, name, faults);
        var events = yaml.Mappings("events").Select(ReadEvent).OfType<PerfEvent>().ToList();
        _ = yaml.Texts("rejected");
        yaml.Finish();
        return [.. events.OrderByDescending(each => each.Date).ThenBy(each => each.Title, StringComparer.Ordinal)];
    }

    /// <summary>Links that are not to be suggested again.</summary>
    public static IReadOnlyList<string> ReadRejected(string path, string name, ICollection<LeftOut> faults) =>
        YamlMapping.Read(path, name, faults).Texts("rejected") ?? [];

    private static PerfEvent? ReadEvent(YamlMapping yaml)
    {
        var date = yaml.Date("date");
        var title = yaml.Text("title");
        var link = yaml.Address("link");
        var kind = yaml.Text("kind") ?? "change";
        var machine = yaml.Text("machine");
        yaml.Finish();
        if (date is { } day && title is not null) return new PerfEvent(day, title, link, kind, machine);
        yaml.Fault("an event needs a date and a title", "it is left out");
        return null;
    }
}
