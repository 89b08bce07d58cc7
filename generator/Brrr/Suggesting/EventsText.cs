using System.Globalization;
using Brrr.Loading;
using Brrr.Results;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Brrr.Suggesting;

/// <summary>
/// The text of <c>events.yaml</c>, into which entries are put where their date belongs, newest first. All other lines stay as they are, comments and line
/// ends too; a comment belongs to the entry below it.
/// </summary>
internal static class EventsText
{
    private const string Key = "events";

    /// <summary>The text with the entries.</summary>
    /// <param name="text">The file, perhaps empty.</param>
    /// <param name="name">What messages call it.</param>
    /// <param name="events">Newest first.</param>
    /// <exception cref="BrrrException">The list is not laid out as one entry after the other.</exception>
    public static string Put(string text, string name, IReadOnlyList<SuggestedEvent> events)
    {
        if (events.Count == 0) return text;
        var newline = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        var lines = text.Length == 0 ? [] : text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n').ToList();
        Put(lines, Root(text, name), name, events);
        var written = string.Join(newline, lines) + newline;

        var (before, after) = (new List<LeftOut>(), new List<LeftOut>());
        if (Count(written, name, after) != Count(text, name, before) + events.Count || after.Count > before.Count)
            throw new BrrrException(name, "can't be edited without harm", "write its events one below the other, each beginning with '- '");
        return written;
    }

    private static void Put(List<string> lines, YamlMappingNode root, string name, IReadOnlyList<SuggestedEvent> events)
    {
        var list = root.Children.FirstOrDefault(child => child.Key is YamlScalarNode { Value: Key });
        switch (list.Value)
        {
            case null:
                lines.Add(Key + ":");
                lines.AddRange(events.Select(each => "  - " + each.Yaml));
                break;
            case YamlSequenceNode { Style: SequenceStyle.Block, Children.Count: > 0 } sequence:
                PutAmong(lines, sequence, events);
                break;
            case YamlSequenceNode { Children.Count: 0 } or YamlScalarNode { Value: null or "" or "null" or "~" }:
                var line = (int)list.Key.Start.Line - 1;
                var comment = lines[line].IndexOf('#', StringComparison.Ordinal) is > 0 and var at ? " " + lines[line][at..] : "";
                lines[line] = $"{Key}:{comment}";
                lines.InsertRange(line + 1, events.Select(each => "  - " + each.Yaml));
                break;
            default:
                throw new BrrrException($"{name}: line {list.Value.Start.Line}", "the events are not written one below the other", "begin each on a line of its own with '- '");
        }
    }

    /// <summary>From the last to the first, so that lines above keep their numbers.</summary>
    private static void PutAmong(List<string> lines, YamlSequenceNode sequence, IReadOnlyList<SuggestedEvent> events)
    {
        var entries = sequence.Children.Select(entry => (Line: StartOf(lines, entry), Date: DateOf(entry))).ToList();
        var indent = lines[(int)sequence.Children[0].Start.Line - 1];
        var dash = indent[..(indent.IndexOf('-', StringComparison.Ordinal) + 1)] + " ";
        var end = LastLineOf(lines, sequence.Children[^1], indent.IndexOf('-', StringComparison.Ordinal));
        foreach (var group in events.GroupBy(each => IndexFor(each.Date)).OrderByDescending(group => group.Key))
        {
            lines.InsertRange(group.Key < entries.Count ? entries[group.Key].Line : end, group.Select(each => dash + each.Yaml));
        }

        int IndexFor(DateOnly date)
        {
            var index = entries.FindIndex(entry => string.CompareOrdinal(entry.Date, date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) <= 0);
            return index < 0 ? entries.Count : index;
        }
    }

    /// <summary>Index of an entry's first line, comments right above it included.</summary>
    private static int StartOf(List<string> lines, YamlNode entry)
    {
        var line = (int)entry.Start.Line - 1;
        while (line > 1 && lines[line - 1].TrimStart().StartsWith('#') && lines[line - 1].StartsWith(' ')) line--;
        return line;
    }

    /// <summary>Index behind the last line of the last entry.</summary>
    private static int LastLineOf(List<string> lines, YamlNode last, int dash)
    {
        var line = (int)last.Start.Line;
        while (line < lines.Count && lines[line].Length > dash + 1 && string.IsNullOrWhiteSpace(lines[line][..(dash + 1)])) line++;
        return line;
    }

    private static string DateOf(YamlNode entry) =>
        entry is YamlMappingNode mapping && mapping.Children.FirstOrDefault(child => child.Key is YamlScalarNode { Value: "date" }).Value is YamlScalarNode { Value: { } date } ? date : "";

    private static YamlMappingNode Root(string text, string name)
    {
        try
        {
            var yaml = new YamlStream();
            yaml.Load(new StringReader(text));
            return yaml.Documents.FirstOrDefault()?.RootNode switch
            {
                YamlMappingNode mapping => mapping,
                null or YamlScalarNode { Value: null or "" } => [],
                _ => throw new BrrrException(name, "is not a mapping of keys to values", "write 'events:' and a list below it"),
            };
        }
        catch (YamlException fault)
        {
            throw new BrrrException($"{name}: line {fault.Start.Line}", "is not valid YAML: " + fault.Message, "mend it first", fault);
        }
    }

    private static int Count(string text, string name, List<LeftOut> faults) => YamlMapping.Parse(text, name, faults).Mappings(Key).Count;
}
