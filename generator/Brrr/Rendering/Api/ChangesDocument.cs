namespace Brrr.Rendering.Api;

/// <summary><c>changes.json</c>: regressions and improvements of all series, newest first.</summary>
internal sealed class ChangesDocument(IReadOnlyList<ChangeFields> changes) : ApiDocument("changes.json")
{
    /// <summary>Newest first.</summary>
    public IReadOnlyList<ChangeFields> Changes { get; } = changes;
}
