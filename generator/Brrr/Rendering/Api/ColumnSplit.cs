using System.Globalization;

namespace Brrr.Rendering.Api;

/// <summary>How the columns of several series stay in files below 1 MB: one file has the newest nights of each, and each year that it does not hold whole has one of its own.</summary>
/// <param name="Newest">What the first file holds.</param>
/// <param name="Years">Years with files of their own, newest first.</param>
internal sealed record ColumnSplit(ColumnPart Newest, IReadOnlyList<int> Years)
{
    /// <summary>As many as the longest window has: no series has fewer in the first file, unless it is younger.</summary>
    private const int FewestNights = 90;

    /// <param name="series">The nights of each series, oldest first.</param>
    /// <param name="yearOf">The year of a night.</param>
    /// <param name="mostRows">Nights of all series together that one file may hold.</param>
    public static ColumnSplit Of<TNight>(IReadOnlyList<IReadOnlyList<TNight>> series, Func<TNight, int> yearOf, int mostRows)
    {
        if (series.Sum(nights => nights.Count) <= mostRows) return new ColumnSplit(ColumnPart.All, []);
        var newest = Math.Max(FewestNights, mostRows / series.Count);
        var years = new SortedSet<int>();
        foreach (var nights in series)
        {
            // Most nights are of the same year as the one before.
            var last = int.MinValue;
            for (var i = 0; i < nights.Count - newest; i++)
            {
                var year = yearOf(nights[i]);
                if (year != last) years.Add(year);
                last = year;
            }
        }

        return new ColumnSplit(new ColumnPart(null, newest), [.. years.Reverse()]);
    }

    /// <summary>A year as file names write it.</summary>
    public static string NameOf(int year) => year.ToString("0000", CultureInfo.InvariantCulture);
}
