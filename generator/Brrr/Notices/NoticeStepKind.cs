namespace Brrr.Notices;

/// <summary>What is to be done with an issue.</summary>
internal enum NoticeStepKind
{
    /// <summary>Open a new one.</summary>
    Open,

    /// <summary>Bring title and text up to date.</summary>
    Update,

    /// <summary>Say why it is over, and close it.</summary>
    Close,
}
