namespace Brrr.Publishing;

/// <summary>What publishing did, or in a dry run would do.</summary>
/// <param name="Site">What was published.</param>
/// <param name="Changes">Against what stood on the branch.</param>
/// <param name="Warnings">What was found that does not keep the site from being published.</param>
/// <param name="Commit">Id of the new commit; null where nothing changed or nothing was to be written.</param>
/// <param name="Losses">How often another publisher was faster.</param>
internal sealed record Publication(SiteFolder Site, SiteChanges Changes, IReadOnlyList<Finding> Warnings, string? Commit, int Losses);
