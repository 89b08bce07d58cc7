using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Brrr.Rendering.Api;

/// <summary>The summaries that the program's types carry, as the compiler writes them beside the program.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly Dictionary<string, XElement> summaries;

    private XmlDocumentation(Dictionary<string, XElement> summaries) => this.summaries = summaries;

    /// <summary>Of this program; empty where somebody moved the program without the file.</summary>
    public static XmlDocumentation OfProgram()
    {
        var file = Path.Combine(AppContext.BaseDirectory, typeof(XmlDocumentation).Assembly.GetName().Name + ".xml");
        return Of(File.Exists(file) ? XDocument.Load(file) : new XDocument());
    }

    /// <summary>Of a compiler's file.</summary>
    public static XmlDocumentation Of(XDocument document) => new(
        document.Descendants("summary")
            .Where(summary => summary.Parent?.Name.LocalName == "member")
            .ToDictionary(summary => summary.Parent?.Attribute("name")?.Value ?? "", StringComparer.Ordinal));

    /// <summary>A type's summary as plain text; null where it has none.</summary>
    public string? Of(Type type) => Text("T:" + NameOf(type));

    /// <summary>A property's summary as plain text; null where it has none.</summary>
    public string? Of(MemberInfo property) =>
        property.DeclaringType is { } owner ? Text($"P:{NameOf(owner)}.{property.Name}") : null;

    /// <summary>Most summaries are never asked for, so that only those that are become words.</summary>
    private string? Text(string member) => summaries.TryGetValue(member, out var summary) ? TextOf(summary) : null;

    private static string? NameOf(Type type) => type.FullName?.Replace('+', '.');

    private static string TextOf(XElement summary) => Space.Replace(string.Concat(summary.Nodes().Select(WordsOf)), " ").Trim();

    private static string WordsOf(XNode node) => node switch
    {
        XText text => text.Value,
        XElement { IsEmpty: true } reference => reference.FirstAttribute?.Value.Split('.', ':')[^1] ?? "",
        XElement element => element.Value,
        _ => "",
    };

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space { get; }
}
