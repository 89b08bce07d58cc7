using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Reads <c>withheld.yaml</c>: results that stay visible but count nowhere.</summary>
internal static class WithheldFile
{
    public static IReadOnlyList<WithheldRule> Read(string path, string name, ICollection<LeftOut> faults)
    {
        var yaml = YamlMapping.Read(path, name, faults);
        var rules = yaml.Mappings("withheld").Select(ReadRule).OfType<WithheldRule>().ToList();
        yaml.Finish();
        return rules;
    }

    private static WithheldRule? ReadRule(YamlMapping yaml)
    {
        var path = yaml.Text("path");
        var source = yaml.Text("source");
        var reason = yaml.Text("reason");
        yaml.Finish();
        if (path is not null && reason is not null) return new WithheldRule(path, source, reason);
        yaml.Fault("a withheld entry needs a path and a reason", "it is left out");
        return null;
    }
}
