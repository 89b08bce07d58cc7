using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>The file behind one side of a pair.</summary>
/// <param name="Side">"interpreter" or what the flags say.</param>
/// <param name="File">Its path, and where it can be read.</param>
/// <param name="Action">The run that made it; null where the file does not say.</param>
internal sealed record ResultFileLink(string Side, Link File, string? Action)
{
    public static ResultFileLink Of(Result result) => new(
        Flags(result.Flags),
        new Link(result.Path, result.Source.Repository is { } repository
            ? WebAddress.OrNull($"https://github.com/{repository}/raw/{result.DataCommit ?? "HEAD"}/{Uri.EscapeDataString(result.Path).Replace("%2F", "/", StringComparison.Ordinal)}")
            : null),
        WebAddress.OrNull(result.Suite.Metadata.ActionUrl));

    /// <summary>A build in a word.</summary>
    public static string Flags(FlagSet flags) => flags.Equals(FlagSet.None) ? "interpreter" : string.Join(" + ", flags.Names);
}
