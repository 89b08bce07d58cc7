using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Brrr.Rendering.Api;

/// <summary>The summaries that the program's types carry, as the compiler writes them beside the program.</summary>
internal sealed partial class XmlDocumentation
{
    private readonly byte[] text;

    /// <summary>Where each member is in the text.</summary>
    private readonly Dictionary<string, Range> places = new(StringComparer.Ordinal);

    private XmlDocumentation(byte[] text)
    {
        this.text = text;
        var end = 0;
        for (var place = PlaceOf(Start, end); place >= 0; place = PlaceOf(Start, end))
        {
            end = PlaceOf(End, place) + End.Length;
            var name = text.AsSpan(place + Start.Length);
            places[Encoding.UTF8.GetString(name[..name.IndexOf((byte)'"')])] = place..end;
        }
    }

    /// <summary>Of this program; empty where somebody moved the program without the file.</summary>
    public static XmlDocumentation OfProgram()
    {
        var file = Path.Combine(AppContext.BaseDirectory, typeof(XmlDocumentation).Assembly.GetName().Name + ".xml");
        return new XmlDocumentation(File.Exists(file) ? File.ReadAllBytes(file) : []);
    }

    private static ReadOnlySpan<byte> Start => "<member name=\""u8;

    private static ReadOnlySpan<byte> End => "</member>"u8;

    /// <summary>A type's summary as plain text; null where it has none.</summary>
    public string? Of(Type type) => Text("T:" + NameOf(type));

    /// <summary>A property's summary as plain text; null where it has none.</summary>
    public string? Of(MemberInfo property) =>
        property.DeclaringType is { } owner ? Text($"P:{NameOf(owner)}.{property.Name}") : null;

    /// <summary>Most summaries are never asked for, so that only those that are asked for are read.</summary>
    private string? Text(string member) =>
        places.TryGetValue(member, out var place) && XElement.Parse(Encoding.UTF8.GetString(text.AsSpan(place))).Element("summary") is { } summary ? TextOf(summary) : null;

    /// <summary>Where some bytes are next; negative for nowhere.</summary>
    private int PlaceOf(ReadOnlySpan<byte> bytes, int from) => text.AsSpan(from).IndexOf(bytes) is >= 0 and var place ? from + place : -1;

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
