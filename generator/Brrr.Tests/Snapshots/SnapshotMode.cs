namespace Brrr.Tests.Snapshots;

/// <summary>What becomes of a snapshot that differs.</summary>
internal enum SnapshotMode
{
    /// <summary>The test fails.</summary>
    Compare,

    /// <summary>It is accepted from now on.</summary>
    Accept,

    /// <summary>The test fails; accepting was asked for where nobody looks.</summary>
    AcceptRefused,
}
