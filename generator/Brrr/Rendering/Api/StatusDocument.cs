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

    /// <summary>What could not be used, or is odd.</summary>
    public required IReadOnlyList<LeftOutFields> LeftOut { get; init; }

    /// <summary>Where results come from.</summary>
    public required IReadOnlyList<SourceFields> Sources { get; init; }
}
