namespace Brrr.Results;

/// <summary>Where results come from: a repository or a folder, as <c>sources.yaml</c> or <c>--results</c> names it.</summary>
/// <param name="Slug">Unique short name.</param>
/// <param name="Name">What the published data calls it: the repository's owner/name, else the slug.</param>
/// <param name="Repository">owner/name on GitHub for links; null where there is none.</param>
/// <param name="Owner">Who runs the machines; null where unsaid.</param>
/// <param name="OwnerEmail">How to reach the owner; null where unsaid.</param>
/// <param name="ForkFilter">Fork whose results count as nightly; null for any.</param>
/// <param name="Branches">Refs that count as nightly besides commit hashes.</param>
/// <param name="IsSample">Made-up data, used only while no other source has a pair.</param>
internal sealed record Source(
    string Slug,
    string Name,
    string? Repository,
    string? Owner,
    string? OwnerEmail,
    string? ForkFilter,
    IReadOnlyList<string> Branches,
    bool IsSample);
