namespace Brrr.Rendering.Api;

/// <summary><c>changes.json</c>: regressions and improvements of all series, newest first. Every step of a geometric mean is in it; where there are very many of single benchmarks, it keeps the newest, and <c>changes-YYYY.json</c> have the earlier years whole.</summary>
internal sealed class ChangesDocument(IReadOnlyList<ChangeFields> changes, int? year, IReadOnlyList<string> earlier) : ApiDocument("changes.json")
{
    /// <summary>The one year that the file holds; null for the newest.</summary>
    public int? Year { get; } = year;

    /// <summary>Files of the years that this one does not hold whole, newest first, relative to this one; each has all changes of its year. Empty where every change is here.</summary>
    public IReadOnlyList<string> Earlier { get; } = earlier;

    /// <summary>Newest first.</summary>
    public IReadOnlyList<ChangeFields> Changes { get; } = changes;
}
