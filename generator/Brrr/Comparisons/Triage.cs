namespace Brrr.Comparisons;

/// <summary>What people decided about a change.</summary>
/// <param name="State">"new", "investigating", "expected", "fixed" or "ignored".</param>
/// <param name="Note">Plain text; null for none.</param>
/// <param name="Link">http or https address; null for none.</param>
internal sealed record Triage(string State, string? Note, string? Link)
{
    /// <summary>Nobody has looked at it yet.</summary>
    public static Triage New { get; } = new("new", null, null);
}
