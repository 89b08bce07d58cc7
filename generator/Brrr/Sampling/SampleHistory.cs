using System.Globalization;

namespace Brrr.Sampling;

/// <summary>The made-up commits of the nights, in order of time: one a day, and two on some.</summary>
internal static class SampleHistory
{
    /// <summary>The directory date of the first night.</summary>
    public static readonly DateOnly FirstDate = new(2026, 7, 1);

    private const int FirstMinute = 6 * 60;
    private const int LastMinute = 29 * 60 + 30;
    private const int MinutesADay = 24 * 60;
    private const int OldVersionNights = 45;

    private static readonly IReadOnlyList<int> OffsetHours = [0, 0, 0, 1, 2, 2, 3, 8, -7, -7, -4];

    public static IReadOnlyList<SampleCommit> Of(SampleStory story, ulong seed) =>
        [.. Enumerable.Range(0, story.Nights).SelectMany(night => CommitsOf(story, night, seed))];

    private static IEnumerable<SampleCommit> CommitsOf(SampleStory story, int night, ulong seed)
    {
        var random = RandomStream.Of(seed, "commit", night.ToString(CultureInfo.InvariantCulture));
        var day = FirstDate.AddDays(night).ToDateTime(TimeOnly.MinValue);
        if (!story.HasTwins(night))
            return [Commit(story, night, Moment(day, random), Sha(random), random)];

        // Neither hashes nor local times are in order of time, as in real histories.
        var first = new DateTimeOffset(day.AddSeconds(21 * 3600 + 640 + random.Below(3000)), TimeSpan.FromHours(8));
        var second = new DateTimeOffset(day.AddSeconds(8 * 3600 + 2500 + random.Below(1000)), TimeSpan.FromHours(-7));
        return
        [
            Commit(story, night, first, "e" + Sha(random)[1..], random),
            Commit(story, night, second, "1" + Sha(random)[1..], random),
        ];
    }

    private static SampleCommit Commit(SampleStory story, int night, DateTimeOffset date, string sha, RandomStream random) =>
        new(night, date, sha, Sha(random), VersionOf(story, night));

    // From one night to the next the instants grow, although the days are counted in the committers' offsets.
    private static DateTimeOffset Moment(DateTime day, RandomStream random)
    {
        while (true)
        {
            var offset = random.Pick(OffsetHours);
            var minute = FirstMinute + random.Below(LastMinute - FirstMinute) + offset * 60;
            if (minute is >= 0 and < MinutesADay)
                return new DateTimeOffset(day.AddMinutes(minute).AddSeconds(random.Below(60)), TimeSpan.FromHours(offset));
        }
    }

    private static string Sha(RandomStream random) =>
        string.Create(CultureInfo.InvariantCulture, $"{random.Next():x16}{random.Next():x16}{random.Next() >> 32:x8}");

    // 3.15 closes early in a short sample; each later year opens another version.
    private static string VersionOf(SampleStory story, int night)
    {
        var oldNights = Math.Min(OldVersionNights, story.Nights / 5);
        return night < oldNights
            ? "3.15.0a8+"
            : string.Create(CultureInfo.InvariantCulture, $"3.{16 + (night - oldNights) / 365}.0a0");
    }
}
