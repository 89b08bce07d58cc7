namespace Brrr.Loading;

/// <summary>How sources that are repositories elsewhere are reached.</summary>
/// <param name="Folder">Where their clones are kept.</param>
/// <param name="IsOffline">Whether the clones are used as they are.</param>
/// <param name="Tokens">Who may read what is not public.</param>
internal sealed record SourceAccess(string Folder, bool IsOffline, GitTokens Tokens);
