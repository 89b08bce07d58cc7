namespace Brrr.Publishing;

/// <summary>How a site is published.</summary>
/// <param name="Message">The commit's message; null for the one that the site's data gives.</param>
/// <param name="IsDryRun">Whether to say what would change, and change nothing.</param>
/// <param name="IsSingleCommit">Whether the branch has one commit without parents, not a history.</param>
/// <param name="AllowsShrink">Whether published pairs may go.</param>
internal sealed record PublishSettings(string? Message, bool IsDryRun, bool IsSingleCommit, bool AllowsShrink);
