namespace Brrr.Comparisons;

/// <summary>The commits that may have caused a change: after one pair's, up to and with another's.</summary>
internal sealed record CommitRange(ResultPair After, ResultPair UpTo)
{
    /// <summary>Whether both ranges may hold one commit.</summary>
    public bool Overlaps(CommitRange other) => ResultPair.InTime(After, other.UpTo) < 0 && ResultPair.InTime(other.After, UpTo) < 0;

    /// <summary>What both ranges hold.</summary>
    public CommitRange Intersect(CommitRange other) => new(
        ResultPair.InTime(After, other.After) >= 0 ? After : other.After,
        ResultPair.InTime(UpTo, other.UpTo) <= 0 ? UpTo : other.UpTo);

    /// <summary>The compare view of a repository.</summary>
    public string CompareUrl(string repository) => $"{repository}/compare/{After.Head.CommitFull}...{UpTo.Head.CommitFull}";
}
