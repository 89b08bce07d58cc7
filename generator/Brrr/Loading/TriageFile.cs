using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Reads <c>triage.yaml</c>: what people decided about changes, by the change's id.</summary>
internal static class TriageFile
{
    private static readonly string[] States = ["new", "investigating", "expected", "fixed", "ignored"];

    public static IReadOnlyDictionary<string, Triage> Read(string path, string name, ICollection<LeftOut> faults)
    {
        var yaml = YamlMapping.Read(path, name, faults);
        var changes = yaml.Mapping("changes")?.Entries().ToDictionary(each => each.Key, each => ReadOne(each.Value), StringComparer.Ordinal) ?? [];
        yaml.Finish();
        return changes;
    }

    private static Triage ReadOne(YamlMapping yaml)
    {
        var state = yaml.Text("state") ?? "new";
        var triage = new Triage(States.Contains(state, StringComparer.Ordinal) ? state : "new", yaml.Text("note"), yaml.Address("link"));
        yaml.Finish();
        if (triage.State != state) yaml.Fault($"the state '{state}' is unknown", "known are " + string.Join(", ", States));
        return triage;
    }
}
