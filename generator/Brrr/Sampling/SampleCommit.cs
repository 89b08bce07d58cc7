namespace Brrr.Sampling;

/// <summary>A made-up commit that the farm measures. Its date is in the committer's own offset, as git keeps it.</summary>
internal sealed record SampleCommit(int Night, DateTimeOffset Date, string Sha, string MergeBase, string Version)
{
    public string ShortSha => Sha[..7];
}
