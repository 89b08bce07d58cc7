using System.Globalization;
using Brrr.Results;

namespace Brrr.Publishing;

/// <summary>A site that must not be published as it is, and all that speaks against it.</summary>
internal sealed class SiteRefusedException(string folder, IReadOnlyList<Finding> findings)
    : BrrrException(folder, string.Create(CultureInfo.InvariantCulture, $"is not fit to be published ({findings.Count} finding{(findings.Count == 1 ? "" : "s")})"), "nothing was published")
{
    public IReadOnlyList<Finding> Findings { get; } = findings;
}
