namespace Brrr.Results;

/// <summary>What <c>brrr doctor</c> said of a machine when a result was measured, as the result's metadata carries it.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Id">Which finding it is.</param>
/// <param name="What">In words.</param>
internal sealed record MachineFinding(FindingSeverity Severity, string Id, string What)
{
    /// <summary>What the metadata says where nothing was found: pyperf refuses a file with an empty text in it.</summary>
    public const string Nothing = "info none: nothing found";

    private const string Separator = "; ";

    private const string Unnamed = "note";

    /// <summary>
    /// Reads "error on-battery: …; warning load: …", the gravest first. A part of another form belongs to the finding before it, and is a note
    /// where there is none. Empty for <see cref="Nothing"/>, null for null: nobody looked.
    /// </summary>
    public static IReadOnlyList<MachineFinding>? ParseAll(string? text)
    {
        if (text is null) return null;
        if (text == Nothing) return [];
        var findings = new List<MachineFinding>();
        foreach (var part in text.Split(Separator, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            if (Parse(part) is { } finding) findings.Add(finding);
            else if (findings.Count > 0) findings[^1] = findings[^1] with { What = findings[^1].What + Separator + part };
            else findings.Add(new MachineFinding(FindingSeverity.Info, Unnamed, part));
        }

        return [.. findings.OrderByDescending(finding => finding.Severity)];
    }

    /// <summary>The form that the metadata holds: "error on-battery: …; warning load: …".</summary>
    public static string Join(IEnumerable<MachineFinding> findings) => string.Join(Separator, findings.DefaultIfEmpty(new MachineFinding(FindingSeverity.Info, "none", "nothing found")));

    public override string ToString() => $"{NameOf(Severity)} {Id}: {What}";

    private static string NameOf(FindingSeverity severity) => severity.ToString().ToLowerInvariant();

    private static MachineFinding? Parse(string part)
    {
        var colon = part.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 || part[..colon].Split(' ') is not [var word, var id] || !id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '-')) return null;
        foreach (var severity in Enum.GetValues<FindingSeverity>())
        {
            if (NameOf(severity) == word && id.Length > 0) return new MachineFinding(severity, id, part[(colon + 2)..]);
        }

        return null;
    }
}
