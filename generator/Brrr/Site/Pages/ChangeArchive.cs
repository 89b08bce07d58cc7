using System.Globalization;

namespace Brrr.Site.Pages;

/// <summary>Divides stories into those of the first page and those of older months, so that no page grows without end.</summary>
/// <param name="Newest">For the first page.</param>
/// <param name="Months">The others, newest month first.</param>
internal sealed record ChangeArchive(IReadOnlyList<ChangeStory> Newest, IReadOnlyList<ChangeMonth> Months)
{
    /// <summary>With more changes than this the first page would weigh over 30 KB.</summary>
    private const int MostChanges = 600;

    /// <param name="stories">Newest first. A month is never divided.</param>
    public static ChangeArchive Of(IReadOnlyList<ChangeStory> stories)
    {
        var months = stories.GroupBy(story => story.Night.ToString("yyyy-MM", CultureInfo.InvariantCulture)).ToList();
        var shown = 0;
        var whole = months.TakeWhile((month, index) => (shown += month.Sum(story => story.Size)) <= MostChanges || index == 0).Count();
        return new ChangeArchive(
            [.. months.Take(whole).SelectMany(month => month)],
            [.. months.Skip(whole).Select(month => new ChangeMonth(month.Key, $"{Addresses.Changes}{month.Key}/", [.. month]))]);
    }
}
