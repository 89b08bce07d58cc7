namespace Brrr.Results;

/// <summary>
/// Input that can't be used. The message begins with where, then says what, then what to do; each layer that knows more of the
/// place adds it once.
/// </summary>
internal class BrrrException(string where, string what, string remedy, Exception? cause = null)
    : Exception(Sentence(where, what, remedy), cause)
{
    /// <summary>File, line, key or benchmark; empty where the caller knows.</summary>
    public string Where { get; } = where;

    /// <summary>What is wrong, with the value.</summary>
    public string What { get; } = what;

    /// <summary>What to do about it; empty where it is plain.</summary>
    public string Remedy { get; } = remedy;

    private static string Sentence(string where, string what, string remedy) =>
        $"{(where.Length > 0 ? where + ": " : "")}{what}{(remedy.Length > 0 ? "; " + remedy : "")}";
}
