using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Brrr.Loading;

/// <summary>
/// How much a configuration file may hold. Aliases count as what they stand for: a short file of aliases of aliases would otherwise take for ever, and a
/// deep one the stack.
/// </summary>
internal static class YamlBounds
{
    /// <summary>Bytes of a file.</summary>
    public const long LargestFile = 1 << 20;

    private const int Depth = 32;

    private const int Nodes = 100_000;

    /// <summary>What of a text is too much, and in which line; null where it stays within bounds.</summary>
    /// <exception cref="YamlException">It is no YAML, or has an alias in a key: the library hashes keys by what is in them, if need be without end.</exception>
    public static (long Line, string What)? Exceeded(string text)
    {
        var parser = new Parser(new StringReader(text));
        var weights = new Dictionary<AnchorName, long>();
        var open = new Stack<Collection>();
        long nodes = 0;
        while (MoveNext(parser))
        {
            var isKey = parser.Current is NodeEvent or AnchorAlias && open.TryPeek(out var around) && around.TakesKey();
            if (parser.Current is AnchorAlias inKey && (isKey || open.Any(each => each.IsKey))) throw new YamlException(inKey.Start, inKey.End, "A key is an alias, or holds one.");
            switch (parser.Current)
            {
                case MappingStart or SequenceStart when open.Count >= Depth:
                    return (parser.Current.Start.Line, $"nests deeper than {Depth} levels");
                case MappingStart or SequenceStart:
                    open.Push(new Collection(parser.Current is MappingStart, isKey, ((NodeEvent)parser.Current).Anchor, nodes++));
                    break;
                case MappingEnd or SequenceEnd:
                    var closed = open.Pop();
                    if (!closed.Anchor.IsEmpty) weights[closed.Anchor] = nodes - closed.Before;
                    break;
                case AnchorAlias alias:
                    nodes += weights.GetValueOrDefault(alias.Value, 1);
                    break;
                case Scalar scalar:
                    nodes++;
                    if (!scalar.Anchor.IsEmpty) weights[scalar.Anchor] = 1;
                    break;
            }

            if (nodes > Nodes) return (parser.Current?.Start.Line ?? 1, $"holds more than {Nodes:N0} values, each alias counted as what it stands for");
        }

        return null;
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
    private sealed class Collection(bool isMapping, bool isKey, AnchorName anchor, long before)
    {
        private int children;

        public AnchorName Anchor => anchor;

        public bool IsKey => isKey;

        /// <summary>Values before it.</summary>
        public long Before => before;

        /// <summary>Whether the child that comes now is a key; counts it.</summary>
        public bool TakesKey() => isMapping && children++ % 2 == 0;
    }
}
