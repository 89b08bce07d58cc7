namespace Brrr.Rendering.Api;

/// <summary>Which nights of each series a file of columns holds: the newest ones, or those of one year.</summary>
/// <param name="Year">The year; null for the newest nights.</param>
/// <param name="Newest">How many nights of each series these are.</param>
internal sealed record ColumnPart(int? Year, int Newest)
{
    /// <summary>Every night.</summary>
    public static ColumnPart All { get; } = new(null, int.MaxValue);

    /// <summary>Positions of its nights among all nights of a series, oldest first.</summary>
    /// <param name="nights">All nights.</param>
    /// <param name="yearOf">The year of one.</param>
    public IReadOnlyList<int> RowsOf<TNight>(IReadOnlyList<TNight> nights, Func<TNight, int> yearOf) => Year is { } year
        ? [.. Enumerable.Range(0, nights.Count).Where(row => yearOf(nights[row]) == year)]
        : [.. Enumerable.Range(0, nights.Count).Skip(Math.Max(0, nights.Count - Newest))];
}
