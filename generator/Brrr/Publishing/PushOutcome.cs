namespace Brrr.Publishing;

/// <summary>What became of a push.</summary>
internal enum PushOutcome
{
    /// <summary>The branch has the commit.</summary>
    Done,

    /// <summary>The branch is no longer where it was seen: another publisher was faster.</summary>
    Lost,
}
