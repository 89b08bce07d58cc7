using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace Brrr.Loading;

/// <summary>
/// The first document of a YAML text. The library builds its tree by recursion and hashes keys by what is in them, so that a text which nests without end, or
/// has lists as keys, would end the program: such a text is refused before.
/// </summary>
internal static class YamlRoot
{
    /// <summary>Deeper than any file of the project by far.</summary>
    private const int Deepest = 64;

    /// <returns>Null for a text without a document.</returns>
    /// <exception cref="YamlException">It is not valid YAML, or goes beyond what a configuration needs.</exception>
    public static YamlNode? Of(string text)
    {
        Inspect(text);
        var yaml = new YamlStream();
        yaml.Load(new StringReader(text));
        return yaml.Documents.FirstOrDefault()?.RootNode;
    }

    private static void Inspect(string text)
    {
        var parser = new Parser(new StringReader(text));
        var open = new Stack<Collection>();
        while (MoveNext(parser))
        {
            if (parser.Current is not { } now) continue;
            if (now is MappingEnd or SequenceEnd)
            {
                open.Pop();
                continue;
            }

            if (now is not NodeEvent) continue;
            if (open.TryPeek(out var around) && around.TakesKey() && now is not Scalar) throw new YamlException(now.Start, now.End, "A key is a list, a mapping or an alias.");
            if (now is MappingStart or SequenceStart) open.Push(new Collection(now is MappingStart));
            if (open.Count > Deepest) throw new YamlException(now.Start, now.End, $"Lists and mappings are nested more than {Deepest} deep.");
        }
    }

    private static bool MoveNext(Parser parser)
    {
        try
        {
            return parser.MoveNext();
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException)
        {
            // The library's scanner has no better word for some texts.
            var place = parser.Current?.End ?? Mark.Empty;
            throw new YamlException(place, place, "What follows can't be read.", fault);
        }
    }

    /// <summary>A list or mapping that is read: a mapping's children are key, value, key, value.</summary>
    private sealed class Collection(bool isMapping)
    {
        private int children;

        /// <summary>Whether the child that comes now is a key; counts it.</summary>
        public bool TakesKey() => isMapping && children++ % 2 == 0;
    }
}
