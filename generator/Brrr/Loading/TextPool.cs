using System.Collections.Concurrent;

namespace Brrr.Loading;

/// <summary>Keeps each text once: thousands of files say the same of their machine and name the same benchmarks. For several threads.</summary>
internal sealed class TextPool
{
    private readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string[]> lists = new(StringComparer.Ordinal);

    /// <summary>The first text that was equal to this one.</summary>
    public string One(string text) => texts.GetOrAdd(text, text);

    /// <summary>A list of this text alone.</summary>
    public IReadOnlyList<string> OneAlone(string text) => lists.GetOrAdd(text, only => [One(only)]);
}
