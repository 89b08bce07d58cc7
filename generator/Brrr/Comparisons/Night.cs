namespace Brrr.Comparisons;

/// <summary>All comparisons whose results stand under one date, on demand ones too; in order of time.</summary>
internal sealed record Night(DateOnly Date, IReadOnlyList<Comparison> Comparisons)
{
    /// <summary>Nights in order of their date.</summary>
    public static IReadOnlyList<Night> Of(IReadOnlyList<Comparison> inTime) =>
        [.. inTime.GroupBy(comparison => comparison.Pair.Date).OrderBy(group => group.Key).Select(group => new Night(group.Key, [.. group]))];
}
