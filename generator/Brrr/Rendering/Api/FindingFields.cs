using Brrr.Results;

namespace Brrr.Rendering.Api;

/// <summary>Something about a machine that bears on its numbers.</summary>
internal sealed class FindingFields(MachineFinding finding)
{
    /// <summary>Which one it is, such as "on-battery"; the same on every night.</summary>
    public string Id { get; } = finding.Id;

    /// <summary>"error" (the numbers are not to be trusted), "warning" or "info".</summary>
    public string Severity { get; } = ApiText.Name(finding.Severity);

    /// <summary>In words, with the value.</summary>
    public string What { get; } = finding.What;

    /// <summary>All of a list; null for null.</summary>
    public static IReadOnlyList<FindingFields>? Of(IReadOnlyList<MachineFinding>? findings) => findings is null ? null : [.. findings.Select(finding => new FindingFields(finding))];
}
