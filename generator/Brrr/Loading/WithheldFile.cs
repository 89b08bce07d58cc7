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

    /// <summary>An entry as people write it, quoted so that it reads back whatever the texts hold.</summary>
    /// <param name="path">Path pattern within the source.</param>
    /// <param name="source">Slug of the source; null for all.</param>
    /// <param name="reason">Why, for people.</param>
    public static string LineOf(string path, string? source, string reason) =>
        $"  - {{path: {Quoted(path)}, source: {(source is null ? "null" : Quoted(source))}, reason: {Quoted(reason)}}}";

    private static string Quoted(string text) =>
        '"' + string.Concat(text.Where(letter => !char.IsControl(letter)).Select(letter => letter is '"' or '\\' ? "\\" + letter : letter.ToString())) + '"';

    private static WithheldRule? ReadRule(YamlMapping yaml)
    {
        var path = yaml.Text("path");
        var source = yaml.Text("source");
        var reason = yaml.Text("reason");
        yaml.Finish();
        if (path is null || reason is null) yaml.Fault("a withheld entry needs a path and a reason", "it is left out");
        else if (!WithheldRule.IsPattern(path)) yaml.Fault($"'path' is '{path}', which is no pattern of paths such as results/bm-20260602-*/*", "it is left out");
        else return new WithheldRule(path, source, reason);
        return null;
    }
}
