using Xunit;

namespace Brrr.Tests.Site.Pages;

/// <summary>The page about the data, against the data.</summary>
public sealed class DataPageTests(SampleSite site)
{
    private const string Page = "data/index.html";

    [Fact]
    public void Every_published_file_is_described()
    {
        var names = site.Read(Page).QuerySelectorAll("summary code").Select(code => code.TextContent).ToList();
        var published = site.Files.Where(file => file.StartsWith("api/v1/", StringComparison.Ordinal) && !file.StartsWith("api/v1/schema/", StringComparison.Ordinal));
        Assert.Equal("api/v1/index.json", names[0]);
        Assert.All(published, file => Assert.Contains(names, name => IsOf(name, file)));
    }

    [Fact]
    public void Every_field_of_every_file_is_described()
    {
        Assert.All(site.Read(Page).QuerySelectorAll("details"), details =>
        {
            var fields = details.QuerySelectorAll("tbody th").Select(field => field.TextContent.Split('.')[0].Replace("[]", "", StringComparison.Ordinal)).Distinct().ToList();
            var file = SampleSite.Target(Page, details.QuerySelector("a")?.GetAttribute("href") ?? "");
            var expected = file.EndsWith(".csv", StringComparison.Ordinal)
                ? File.ReadLines(Path.Combine(site.Folder, file)).First().Split(',')
                : [.. site.Json(file).EnumerateObject().Select(field => field.Name).Except(["$schema", "schemaVersion"])];
            Assert.Equal(expected, fields);
        });
        Assert.DoesNotContain(site.Read(Page).QuerySelectorAll("details tbody td"), cell => cell.TextContent.Length == 0);
    }

    [Theory]
    [InlineData("api/v1/nights.json", "pairs[].intervals.measurement", "list of numbers or null", "This pair of builds on this night only.")]
    [InlineData("api/v1/nights.json", "pairs[].date", "date", "The night's name: date of the commit in the committer's own offset.")]
    [InlineData("api/v1/benchmarks/{slug}.json", "series[].memoryBase", "list of numbers and nulls", "Mean peak memory of the base in bytes; null where the file has none.")]
    [InlineData("api/v1/csv/nights.csv", "measurementLow", "number or nothing", "Lower end: This pair of builds on this night only.")]
    [InlineData("api/v1/csv/benchmarks-YYYY.csv", "headMemory", "number or nothing", "Mean peak memory of the processes in bytes; null where the file has none.")]
    public void A_field_has_its_type_and_its_meaning_in_words(string file, string field, string type, string meaning)
    {
        var details = site.Read(Page).QuerySelectorAll("details").Single(each => each.QuerySelector("summary code")?.TextContent == file);
        var row = details.QuerySelectorAll("tbody tr").Single(each => each.QuerySelector("th")?.TextContent == field);
        Assert.Equal([type, meaning], row.QuerySelectorAll("td").Select(cell => cell.TextContent));
    }

    [Fact]
    public void Without_an_address_of_the_site_it_says_why_there_are_no_feeds() =>
        Assert.Contains("site_url", site.Read(Page).QuerySelector("#feeds + p")?.TextContent, StringComparison.Ordinal);

    /// <summary>Whether a name, in which braces and YYYY stand for anything, is that of a file.</summary>
    private static bool IsOf(string name, string file) => name.Split(" and ").Any(each =>
        System.Text.RegularExpressions.Regex.IsMatch(file, "^" + System.Text.RegularExpressions.Regex.Escape(each).Replace("YYYY", "[0-9]{4}", StringComparison.Ordinal).Replace(@"\{id}", "[^/]+", StringComparison.Ordinal).Replace(@"\{slug}", "[^/]+", StringComparison.Ordinal) + "$"));
}
