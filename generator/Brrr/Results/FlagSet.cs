namespace Brrr.Results;

/// <summary>
/// The build flags of a result, such as JIT or JIT,TAILCALL; none is the plain interpreter. An exact set: order does not matter, and a flag
/// that is not expected makes another set.
/// </summary>
internal sealed class FlagSet : IEquatable<FlagSet>
{
    private readonly string[] flags;
    private readonly string text;

    private FlagSet(string[] flags) => (this.flags, text) = (flags, string.Join(',', flags));

    /// <summary>No flags: the interpreter.</summary>
    public static FlagSet None { get; } = new([]);

    /// <summary>The flags in ordinal order.</summary>
    public IReadOnlyList<string> Names => flags;

    public static FlagSet Of(params IEnumerable<string> names) =>
        new([.. names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    /// <summary>Reads "JIT,TAILCALL": upper-case words that are joined by commas. An empty text is no flags.</summary>
    public static bool TryParse(string text, out FlagSet flags)
    {
        flags = None;
        if (text.Length == 0) return true;
        var names = text.Split(',');
        if (!names.All(IsFlag)) return false;
        flags = IsInOrder(names) ? new FlagSet(names) : Of(names);
        return true;
    }

    /// <summary>Whether a text is one flag: an upper-case word.</summary>
    public static bool IsFlag(string word) =>
        word.Length > 0 && char.IsAsciiLetterUpper(word[0]) &&
        word.All(letter => char.IsAsciiLetterUpper(letter) || char.IsAsciiDigit(letter) || letter == '_');

    public bool Contains(string flag) => Array.IndexOf(flags, flag) >= 0;

    public bool Equals(FlagSet? other) => other is not null && flags.Length == other.flags.Length && text == other.text;

    public override bool Equals(object? obj) => Equals(obj as FlagSet);

    public override int GetHashCode() => text.GetHashCode(StringComparison.Ordinal);

    /// <summary>The flags as a path names them: "JIT,TAILCALL", empty for none.</summary>
    public override string ToString() => text;

    /// <summary>Whether names are a set already, as nearly all are written.</summary>
    private static bool IsInOrder(string[] names)
    {
        for (var i = 1; i < names.Length; i++)
        {
            if (string.CompareOrdinal(names[i - 1], names[i]) >= 0) return false;
        }

        return true;
    }
}
