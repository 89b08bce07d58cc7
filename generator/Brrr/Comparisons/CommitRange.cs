namespace Brrr.Comparisons;

/// <summary>The commits that may have caused a change: after one pair's, up to and with another's.</summary>
internal sealed record CommitRange(ResultPair After, ResultPair UpTo)
{
    /// <summary>The compare view of a repository.</summary>
    public string CompareUrl(string repository) => $"{repository}/compare/{After.Head.CommitFull}...{UpTo.Head.CommitFull}";
}
