using System.Globalization;
using Brrr.Results;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Brrr.Loading;

/// <summary>
/// A mapping of a configuration file that is read key by key. What is asked for is known; <see cref="Finish"/> reports the rest with the
/// nearest known key. A wrong value is reported with its line and costs only itself: its default holds.
/// </summary>
internal sealed class YamlMapping
{
    private const long LargestFile = 1 << 20;

    private readonly string file;
    private readonly YamlMappingNode node;
    private readonly ICollection<LeftOut> faults;
    private readonly HashSet<string> asked = new(StringComparer.Ordinal);

    private YamlMapping(string file, YamlMappingNode node, ICollection<LeftOut> faults)
    {
        this.file = file;
        this.node = node;
        this.faults = faults;
    }

    /// <summary>The line where the mapping begins, from 1.</summary>
    public long Line => node.Start.Line;

    /// <summary>Reads a file; a file that is absent, empty or broken gives a mapping without keys.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="faults">Where faults are added.</param>
    public static YamlMapping Read(string path, string name, ICollection<LeftOut> faults)
    {
        try
        {
            if (File.Exists(path))
            {
                if (new FileInfo(path).Length > LargestFile) throw new IOException($"larger than {LargestFile:N0} bytes");
                return Parse(File.ReadAllText(path).ReplaceLineEndings("\n"), name, faults);
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            faults.Add(new LeftOut("", name, "", "can't be read: " + FileFault.ReasonOf(fault), "the defaults hold"));
        }

        return new YamlMapping(name, [], faults);
    }

    /// <summary>Reads a text.</summary>
    public static YamlMapping Parse(string text, string name, ICollection<LeftOut> faults)
    {
        try
        {
            switch (YamlRoot.Of(text))
            {
                case YamlMappingNode mapping:
                    return new YamlMapping(name, mapping, faults);
                case null or YamlScalarNode { Value: "" or null }:
                    break;
                case var other:
                    faults.Add(new LeftOut("", name, Place(other), "is not a mapping of keys to values", "the defaults hold"));
                    break;
            }
        }
        catch (YamlException fault)
        {
            faults.Add(YamlIndentation.TabFrom(text, fault.Start.Line) is { } line
                ? new LeftOut("", name, PlaceOf(line), "is indented with a tab, which YAML does not allow", "use spaces; until then the defaults hold")
                : new LeftOut("", name, $"{PlaceOf(fault.Start.Line)}, column {fault.Start.Column.ToString(CultureInfo.InvariantCulture)}", "is not valid YAML: " + fault.Message, "mend it; until then the defaults hold"));
        }

        return new YamlMapping(name, [], faults);
    }

    public bool Has(string key) => Find(key) is not null;

    /// <summary>A text; null where the key is absent or null.</summary>
    public string? Text(string key) => Scalar(key)?.Value;

    /// <summary>A path or an address of git; null where absent, or where it holds what no path can.</summary>
    public string? Path(string key)
    {
        var text = Text(key);
        if (text is null || !text.Any(char.IsControl)) return text;
        Fault(Find(key), $"'{key}' holds a control character", "it is left out");
        return null;
    }

    /// <summary>An http or https address; null where absent.</summary>
    public string? Address(string key)
    {
        var text = Text(key);
        if (text is null || WebAddress.IsSafe(text)) return text;
        Fault(Find(key), $"'{key}' is '{text}', which is no http or https address", "it is left out");
        return null;
    }

    public bool Flag(string key, bool otherwise) => Scalar(key)?.Value switch
    {
        null => otherwise,
        "true" or "True" or "yes" => true,
        "false" or "False" or "no" => false,
        var other => Wrong(key, other, "true or false", otherwise),
    };

    /// <summary>A whole number within bounds.</summary>
    public int Integer(string key, int otherwise, int smallest, int largest) =>
        Scalar(key)?.Value is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number >= smallest && number <= largest ? number
        : Wrong(key, text, $"a whole number from {smallest} to {largest}", otherwise);

    /// <summary>A number within bounds, the lower one excluded.</summary>
    public double Number(string key, double otherwise, double above, double largest) =>
        Scalar(key)?.Value is not { } text ? otherwise
        : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > above && number <= largest ? number
        : Wrong(key, text, string.Create(CultureInfo.InvariantCulture, $"a number above {above} and at most {largest}"), otherwise);

    /// <summary>A date as YYYY-MM-DD; null where absent or wrong.</summary>
    public DateOnly? Date(string key)
    {
        if (Scalar(key)?.Value is not { } text) return null;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        return Wrong<DateOnly?>(key, text, "a date such as 2026-06-18", null);
    }

    /// <summary>A list of texts; null where the key is absent.</summary>
    public IReadOnlyList<string>? Texts(string key) => Sequence(key) is { } sequence ? TextsOf(key, sequence) : null;

    /// <summary>A list of lists of texts; null where the key is absent.</summary>
    public IReadOnlyList<IReadOnlyList<string>>? TextLists(string key)
    {
        if (Sequence(key) is not { } sequence) return null;
        var lists = new List<IReadOnlyList<string>>();
        foreach (var child in sequence.Children)
        {
            if (child is YamlSequenceNode list) lists.Add(TextsOf(key, list));
            else Fault(child, $"an entry of '{key}' is not a list", "put it in brackets of its own, such as [[], [JIT]]; it is left out");
        }

        return lists;
    }

    /// <summary>A set of flags; null where absent or wrong.</summary>
    public FlagSet? Flags(string key)
    {
        if (Texts(key) is not { } names) return null;
        if (names.All(FlagSet.IsFlag)) return FlagSet.Of(names);
        Fault(Find(key), $"'{key}' has the flags {string.Join(", ", names)}", "flags are upper-case words such as JIT");
        return null;
    }

    /// <summary>A mapping; null where absent.</summary>
    public YamlMapping? Mapping(string key) => Find(key) switch
    {
        null or YamlScalarNode { Value: null or "" or "null" or "~" } => null,
        YamlMappingNode mapping => new YamlMapping(file, mapping, faults),
        _ => Wrong<YamlMapping?>(key, "no mapping", "a mapping of keys to values", null),
    };

    /// <summary>A list of mappings; empty where absent.</summary>
    public IReadOnlyList<YamlMapping> Mappings(string key)
    {
        var items = new List<YamlMapping>();
        foreach (var child in Sequence(key)?.Children ?? [])
        {
            if (child is YamlMappingNode mapping) items.Add(new YamlMapping(file, mapping, faults));
            else Fault(child, $"an entry of '{key}' is not a mapping of keys to values", "it is left out");
        }

        return items;
    }

    /// <summary>The keys of this mapping that are names of the owner's choosing, each with its own mapping.</summary>
    public IReadOnlyList<KeyValuePair<string, YamlMapping>> Entries()
    {
        var entries = new List<KeyValuePair<string, YamlMapping>>();
        foreach (var (key, value) in node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            asked.Add(name);
            if (value is YamlMappingNode mapping) entries.Add(new(name, new YamlMapping(file, mapping, faults)));
            else if (value is YamlScalarNode { Value: null or "" }) entries.Add(new(name, new YamlMapping(file, [], faults)));
            else Fault(value, $"'{name}' is not a mapping of keys to values", "it is left out");
        }

        return entries;
    }

    /// <summary>Reports keys that nothing asked for.</summary>
    public void Finish()
    {
        foreach (var key in node.Children.Keys.OfType<YamlScalarNode>())
        {
            if (key.Value is not { } name || asked.Contains(name)) continue;
            var nearest = NearestName.To(name, asked);
            Fault(key, $"unknown key '{name}'", nearest is null ? "known keys: " + string.Join(", ", asked.Order(StringComparer.Ordinal)) : $"did you mean '{nearest}'?");
        }
    }

    /// <summary>Reports something about this mapping as a whole.</summary>
    public void Fault(string what, string remedy) => Fault(node, what, remedy);

    private YamlNode? Find(string key)
    {
        asked.Add(key);
        return node.Children.FirstOrDefault(child => child.Key is YamlScalarNode { Value: { } name } && name == key).Value;
    }

    private YamlScalarNode? Scalar(string key) => Find(key) switch
    {
        null => null,
        YamlScalarNode { Style: ScalarStyle.Plain, Value: null or "" or "null" or "~" } => null,
        YamlScalarNode scalar => scalar,
        _ => Wrong<YamlScalarNode?>(key, "a list or mapping", "one value", null),
    };

    private YamlSequenceNode? Sequence(string key) => Find(key) switch
    {
        null or YamlScalarNode { Value: null or "" or "null" or "~" } => null,
        YamlSequenceNode sequence => sequence,
        _ => Wrong<YamlSequenceNode?>(key, "no list", "a list", null),
    };

    private List<string> TextsOf(string key, YamlSequenceNode sequence)
    {
        var texts = new List<string>();
        foreach (var child in sequence.Children)
        {
            if (child is YamlScalarNode { Value: { Length: > 0 } text }) texts.Add(text);
            else Fault(child, $"an entry of '{key}' is not a text", "it is left out");
        }

        return texts;
    }

    private T Wrong<T>(string key, string value, string expected, T otherwise)
    {
        Fault(Find(key), $"'{key}' is {value} instead of {expected}", "the default holds");
        return otherwise;
    }

    private void Fault(YamlNode? at, string what, string remedy) => faults.Add(new LeftOut("", file, Place(at ?? node), what, remedy));

    private static string Place(YamlNode at) => PlaceOf(at.Start.Line);

    private static string PlaceOf(long line) => string.Create(CultureInfo.InvariantCulture, $"line {line}");
}
