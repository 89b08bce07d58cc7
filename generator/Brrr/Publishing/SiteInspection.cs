using Brrr.Comparisons;

namespace Brrr.Publishing;

/// <summary>All that is checked about a built site before it is published.</summary>
/// <param name="Findings">What was found, worst first, and the pages at the top of the site before those below.</param>
/// <param name="Address">Where the site's first page says that it is; null where it does not.</param>
internal sealed record SiteInspection(IReadOnlyList<Finding> Findings, string? Address)
{
    private const string Page = ".html";

    public static SiteInspection Of(SiteFolder site)
    {
        var files = site.Files.Where(file => file.Path.EndsWith(Page, StringComparison.Ordinal)).ToList();
        var pages = InParallel.Select(files, file => PageLinks.Of(file.Path, file.Bytes())).ToDictionary(page => page.Path, StringComparer.Ordinal);
        using var json = new JsonCheck(site);
        IEnumerable<Finding> findings = [.. new LinkCheck(site, pages).Findings(), .. json.Findings(), .. WeightCheck.Findings(site, SiteFacts.Of(site))];
        return new SiteInspection([.. findings.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Path.Count(letter => letter == '/')).ThenBy(finding => finding.Path, StringComparer.Ordinal)], LinkCheck.AddressOf(pages));
    }
}
