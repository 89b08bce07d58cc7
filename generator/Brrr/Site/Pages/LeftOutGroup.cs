using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>Everything that one file lost, or a source or the configuration.</summary>
internal sealed record LeftOutGroup(string Path, IReadOnlyList<LeftOut> Faults)
{
    /// <summary>By path, in the order in which they were found.</summary>
    public static IReadOnlyList<LeftOutGroup> Of(LoadedResults loaded) =>
        [.. loaded.LeftOut.GroupBy(fault => fault.Path, StringComparer.Ordinal).Select(group => new LeftOutGroup(group.Key, [.. group]))];
}
