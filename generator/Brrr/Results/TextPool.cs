using System.Collections.Concurrent;
using System.Text;

namespace Brrr.Results;

/// <summary>Keeps each text once: thousands of files say the same of their machine and name the same benchmarks. For several threads.</summary>
internal sealed class TextPool
{
    /// <summary>Characters that a stack may hold; most texts have fewer.</summary>
    private const int Short = 256;

    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<int, string[]> layouts = new();

    /// <summary>A list equal to this one: the first of its length, if it is. Its texts are from here.</summary>
    public string[] Same(string[] list)
    {
        var first = layouts.GetOrAdd(list.Length, static (_, own) => own, list);
        for (var i = 0; i < list.Length; i++)
        {
            if (!ReferenceEquals(first[i], list[i])) return list;
        }

        return first;
    }

    /// <summary>The text that was first equal to these bytes of UTF-8; none is made where there was one.</summary>
    public string One(ReadOnlySpan<byte> bytes)
    {
        var characters = bytes.Length <= Short ? stackalloc char[Short] : new char[bytes.Length];
        characters = characters[..Encoding.UTF8.GetChars(bytes, characters)];
        return One(characters);
    }

    /// <summary>The same of characters.</summary>
    public string One(ReadOnlySpan<char> characters) =>
        texts.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(characters, out var known) ? known : One(characters.ToString());

    /// <summary>The first text that was equal to this one.</summary>
    public string One(string text) => texts.GetOrAdd(text, text);
}
