using Brrr.Comparisons;

namespace Brrr.Rendering.Feeds;

/// <summary>When a pair became news: never the time of the build, so that the same results give the same feed.</summary>
internal static class NewsTime
{
    /// <summary>When its later side began to run (the machine's clock states no zone and is taken as UTC), else the commit's instant, else the night's date.</summary>
    public static DateTimeOffset Of(ResultPair pair) =>
        pair.RunDate is { } run ? new DateTimeOffset(DateTime.SpecifyKind(run, DateTimeKind.Unspecified), TimeSpan.Zero)
        : pair.CommitInstant ?? new DateTimeOffset(pair.Date.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
}
