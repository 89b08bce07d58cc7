using Brrr.Results;

namespace Brrr.Loading;

/// <summary>The configuration files of the data folder.</summary>
internal static class ConfigurationFiles
{
    public static IReadOnlyList<string> Names { get; } = ["dashboard.yaml", "sources.yaml", "events.yaml", "triage.yaml", "withheld.yaml"];

    /// <summary>Reads a file by its name for the sake of its faults.</summary>
    public static void Read(string path, string name, ICollection<LeftOut> faults)
    {
        switch (Path.GetFileName(path))
        {
            case "dashboard.yaml":
                DashboardFile.Read(path, name, faults);
                break;
            case "sources.yaml":
                SourcesFile.Read(path, name, faults);
                break;
            case "events.yaml" or "perf_events.yaml":
                EventsFile.Read(path, name, faults);
                break;
            case "triage.yaml":
                TriageFile.Read(path, name, faults);
                break;
            case "withheld.yaml":
                WithheldFile.Read(path, name, faults);
                break;
            default:
                faults.Add(new LeftOut("", name, "", "is no configuration file", "known are " + string.Join(", ", Names)));
                break;
        }
    }
}
