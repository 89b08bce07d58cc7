namespace Brrr.Site.Pages;

/// <summary>What became of a machine's builds on a night.</summary>
/// <param name="State">The worst of them: "present", "partial", "missing", "broken", "withheld", "superseded", or "none" where nothing was expected.</param>
/// <param name="Text">Each build and its state.</param>
internal sealed record LedgerCell(string State, string Text);
