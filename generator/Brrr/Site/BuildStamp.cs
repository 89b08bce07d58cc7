namespace Brrr.Site;

/// <summary>What made a site. It stands on Home, Status and in <c>freshness.json</c> only, so that other pages change with their data alone.</summary>
/// <param name="GeneratorVersion">Version of this program.</param>
/// <param name="MethodVersion">Version of the formulas.</param>
/// <param name="DataCommit">Commit of the data; null outside git.</param>
internal sealed record BuildStamp(string GeneratorVersion, string MethodVersion, string? DataCommit)
{
    /// <summary>Raised with each change of a formula that changes published numbers.</summary>
    public const string CurrentMethod = "1";
}
