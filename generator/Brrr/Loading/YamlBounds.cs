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
    /// <exception cref="YamlException">It is no YAML.</exception>
    public static (long Line, string What)? Exceeded(string text)
    {
        var parser = new Parser(new StringReader(text));
        var weights = new Dictionary<AnchorName, long>();
        var open = new Stack<(AnchorName Anchor, long Before)>();
        long nodes = 0;
        while (parser.MoveNext())
        {
            switch (parser.Current)
            {
                case MappingStart or SequenceStart when open.Count >= Depth:
                    return (parser.Current.Start.Line, $"nests deeper than {Depth} levels");
                case MappingStart or SequenceStart:
                    open.Push((((NodeEvent)parser.Current).Anchor, nodes++));
                    break;
                case MappingEnd or SequenceEnd:
                    var (anchor, before) = open.Pop();
                    if (!anchor.IsEmpty) weights[anchor] = nodes - before;
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
}
