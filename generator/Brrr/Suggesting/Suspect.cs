namespace Brrr.Suggesting;

/// <summary>A commit of a change's range and how much speaks against it.</summary>
/// <param name="Commit">The commit.</param>
/// <param name="Score">Points by <see cref="SuspectRules"/>.</param>
/// <param name="Reasons">What the points are for.</param>
internal sealed record Suspect(CpythonCommit Commit, int Score, IReadOnlyList<string> Reasons);
