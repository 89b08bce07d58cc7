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
        if (path is not null && reason is not null) return new WithheldRule(path, source, reason);
        yaml.Fault("a withheld entry needs a path and a reason", "it is left out");
        return null;
    }
}
