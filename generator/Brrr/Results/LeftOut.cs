namespace Brrr.Results;

/// <summary>Something that was not used, and all that a person needs to mend it.</summary>
/// <param name="Source">Slug of the source; empty for what belongs to none (the configuration).</param>
/// <param name="Path">File or directory, as the source names it.</param>
/// <param name="Where">Place inside it ("benchmark 'nbody', run 3"); empty for all of it.</param>
/// <param name="What">What is wrong, with the value.</param>
/// <param name="Remedy">What to do about it.</param>
/// <param name="Severity">Whether it cost something.</param>
internal sealed record LeftOut(string Source, string Path, string Where, string What, string Remedy, Severity Severity = Severity.Error)
{
    /// <summary>One line for a terminal: where, what, remedy.</summary>
    public override string ToString() =>
        $"{Path}{(Where.Length > 0 ? ": " + Where : "")}: {What}{(Remedy.Length > 0 ? "; " + Remedy : "")}";
}
