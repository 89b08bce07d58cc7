using System.Text;
using Brrr.Publishing;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Publishing;

public sealed class SiteInspectionTests(TwoNights sites) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void A_built_site_has_no_fault()
    {
        var inspection = SiteInspection.Of(SiteFolder.Read(sites.Before));
        Assert.Empty(inspection.Findings);
        Assert.Equal("https://brrr.example/farm/", inspection.Address);
    }

    [Fact]
    public void Links_to_nothing_are_found()
    {
        (string Html, string What)[] links =
        [
            ("<a href=\"nowhere/\">x</a>", "'nowhere/', which is not there (about/nowhere/index.html)"),
            ("<a href=\"../method/#nothing\">x</a>", "'../method/#nothing', which has no such place (method/index.html)"),
            ("<img src=\"../gone.svg\">", "'../gone.svg', which is not there (gone.svg)"),
            ("<a href=\"../../../other/\">x</a>", "'../../../other/', which leads out of the site"),
            ("<a href=\"https://brrr.example/farm/lost/\">x</a>", "'https://brrr.example/farm/lost/', which is not there (lost/index.html)"),
            ("<a href=\"../method\">x</a>", "'../method', which is not there (method)"),
            ("<a href=\"http://[\">x</a>", "'http://[', which is no address"),
        ];
        var findings = FindingsWith("about/index.html", text => text.Replace("</main>", string.Concat(links.Select(link => link.Html)) + "</main>", StringComparison.Ordinal));
        Assert.Equal(
            links.Select(link => $"about/index.html: links to {link.What}; mend the template or the article").Order(StringComparer.Ordinal),
            findings.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Links_that_lead_somewhere_and_to_other_sites_are_none()
    {
        const string Links = """
            <a href="https://elsewhere.example/lost/">x</a><a href="mailto:owner@example.org">x</a><a href="../method/?a=b#content">x</a>
            <a href="/farm/method/">x</a><!-- <a href="nowhere/"> --><a href="#content">x</a><a href="">x</a>
            """;
        Assert.Empty(FindingsWith("about/index.html", text => text.Replace("</main>", Links + "</main>", StringComparison.Ordinal)));
    }

    [Fact]
    public void Data_must_be_what_its_schema_says()
    {
        Assert.Equal(
            ["api/v1/freshness.json: is not what api/v1/schema/freshness.json says: StringExpected at '#/generatorVersion'; this is a fault of the program: please report it"],
            FindingsWith("api/v1/freshness.json", text => text.Replace("\"generatorVersion\":\"", "\"generatorVersion\":1,\"x\":\"", StringComparison.Ordinal)));
        Assert.Contains("is no JSON", Assert.Single(FindingsWith("api/v1/goals.json", text => text.TrimEnd()[..^1])), StringComparison.Ordinal);
    }

    [Fact]
    public void A_schema_that_is_named_must_be_there() =>
        Assert.Contains("names the schema 'schema/none.json', which is not there (api/v1/schema/none.json)", Assert.Single(FindingsWith("api/v1/goals.json", text => text.Replace("schema/goals.json", "schema/none.json", StringComparison.Ordinal))), StringComparison.Ordinal);

    [Fact]
    public void A_heavy_page_is_found_and_on_a_large_farm_a_warning()
    {
        Assert.Contains("about/index.html: weighs", Assert.Single(FindingsWith("about/index.html", WithWeight)), StringComparison.Ordinal);
        var site = SiteFolder.Read(folder.At("site"));
        var finding = Assert.Single(WeightCheck.Findings(site, SiteFacts.Of(site) with { Pairs = 601 }));
        Assert.Equal(Severity.Warning, finding.Severity);
    }

    [Fact]
    public void A_page_of_a_pair_may_be_heavier()
    {
        var pair = Path.GetRelativePath(sites.Before, Directory.EnumerateFiles(Path.Combine(sites.Before, "nights", "2026-05-01"), "index.html", SearchOption.AllDirectories).First(file => file.Contains("calm", StringComparison.Ordinal)));
        Assert.Empty(FindingsWith(pair, WithWeight));
    }

    [Fact]
    public void A_folder_without_a_site_is_none() =>
        Assert.Contains("holds no site of this program", Assert.Throws<BrrrException>(() => SiteFolder.Read(folder.Root)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_link_in_the_folder_is_refused()
    {
        TwoNights.Copy(sites.Before, folder);
        File.CreateSymbolicLink(folder.At("site/secret"), folder.At("elsewhere"));
        Assert.Contains("is a link", Assert.Throws<BrrrException>(() => SiteFolder.Read(folder.At("site"))).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    /// <summary>Thirty-two thousand letters that do not get shorter.</summary>
    private static string WithWeight(string text)
    {
        var random = new Random(1);
        return text + "<!--" + Convert.ToBase64String(Enumerable.Range(0, 30_000).Select(_ => (byte)random.Next(256)).ToArray()) + "-->";
    }

    private List<string> FindingsWith(string file, Func<string, string> change)
    {
        var site = TwoNights.Copy(sites.Before, folder);
        var place = Path.Combine(site, file);
        File.WriteAllText(place, change(File.ReadAllText(place)), new UTF8Encoding(false));
        return [.. SiteInspection.Of(SiteFolder.Read(site)).Findings.Select(finding => finding.ToString())];
    }
}
