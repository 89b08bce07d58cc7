namespace Brrr.Results;

/// <summary>Gives each name once: of two that are alike the later gets "-2".</summary>
internal sealed class UniqueNames
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);

    /// <summary>The name, or the first of name-2, name-3 ... that is free; taken from now on.</summary>
    public string Of(string name)
    {
        var unique = name;
        for (var number = 2; !taken.Add(unique); number++) unique = $"{name}-{number}";
        return unique;
    }
}
