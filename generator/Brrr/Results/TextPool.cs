using System.Collections.Concurrent;

namespace Brrr.Results;

/// <summary>Keeps each text once: the names of thousands of files say much the same. For several threads.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The text that was first equal to these characters; none is made where there was one.</summary>
    public string One(ReadOnlySpan<char> characters) =>
        texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters, out var known) ? known : One(characters.ToString());

    private string One(string text) => texts.GetOrAdd(text, text);
}
