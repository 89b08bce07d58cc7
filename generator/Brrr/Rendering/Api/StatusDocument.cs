namespace Brrr.Rendering.Api;

/// <summary><c>status.json</c>: what is there, what is missing, and what was left out and why.</summary>
internal sealed class StatusDocument : ApiDocument
{
    public StatusDocument()
        : base("status.json")
    {
    }

    /// <summary>By date, machine, commit and flags.</summary>
    public required IReadOnlyList<LedgerFields> Ledger { get; init; }

    public required IReadOnlyList<LeftOutFields> LeftOut { get; init; }

    public required IReadOnlyList<SourceFields> Sources { get; init; }
}
