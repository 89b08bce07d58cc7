using NJsonSchema;
using Xunit;

namespace Brrr.Tests.Rendering.Api;

public sealed class SchemaFilesTests(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Folder = "api/v1/";

    private IEnumerable<string> Data => site.Files.Where(file => file.StartsWith(Folder, StringComparison.Ordinal) && file.EndsWith(".json", StringComparison.Ordinal)
        && !file.StartsWith(Folder + "schema/", StringComparison.Ordinal));

    [Fact]
    public async Task Every_published_file_is_what_its_schema_says()
    {
        var schemas = new Dictionary<string, JsonSchema>();
        foreach (var file in Data)
        {
            var name = SchemaOf(file);
            if (!schemas.TryGetValue(name, out var schema)) schemas[name] = schema = await JsonSchema.FromJsonAsync(site.Text(name), TestContext.Current.CancellationToken);
            Assert.Empty(schema.Validate(site.Text(file)).Select(error => $"{file}: {error}"));
        }
    }

    [Fact]
    public void Every_schema_is_that_of_a_file() =>
        Assert.Equal(site.Files.Where(file => file.StartsWith(Folder + "schema/", StringComparison.Ordinal)), Data.Select(SchemaOf).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_schema_refuses_what_lacks_a_field_or_has_null_for_a_number()
    {
        var schema = await JsonSchema.FromJsonAsync(site.Text(Folder + "schema/freshness.json"), TestContext.Current.CancellationToken);
        var whole = site.Text(Folder + "freshness.json");
        Assert.Empty(schema.Validate(whole));
        Assert.NotEmpty(schema.Validate(whole.Replace("\"pairs\":19", "\"pairs\":null", StringComparison.Ordinal)));
        Assert.NotEmpty(schema.Validate(whole.Replace("\"pairs\":19", "\"pears\":19", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_schema_describes_fields_in_the_words_of_the_code()
    {
        var pair = site.Json(Folder + "schema/pair.json").GetProperty("properties");
        Assert.Equal("Short hash.", pair.GetProperty("commit").GetProperty("description").GetString());
        Assert.Equal("The three named 95 % intervals of a geometric mean: ratios, lower and upper end; null where there is none.", pair.GetProperty("intervals").GetProperty("description").GetString());
    }

    [Fact]
    public void A_list_of_texts_that_may_lack_one_says_so()
    {
        var series = site.Json(Folder + "schema/history.json").GetProperty("properties").GetProperty("series").GetProperty("items").GetProperty("properties");
        Assert.Equal(["string", "null"], series.GetProperty("instants").GetProperty("items").GetProperty("type").EnumerateArray().Select(type => type.GetString()));
        Assert.Equal("string", series.GetProperty("ids").GetProperty("items").GetProperty("type").GetString());
    }

    [Fact]
    public void What_always_has_a_value_refuses_null()
    {
        var change = site.Json(Folder + "schema/changes.json").GetProperty("properties").GetProperty("changes").GetProperty("items").GetProperty("properties");
        Assert.Equal("string", change.GetProperty("machine").GetProperty("type").GetString());
        Assert.Equal("object", change.GetProperty("lastGood").GetProperty("type").GetString());
        Assert.Equal(["string", "null"], change.GetProperty("benchmark").GetProperty("type").EnumerateArray().Select(type => type.GetString()));
    }

    private string SchemaOf(string file) => PublishedSite.Target(file, site.Json(file).GetProperty("$schema").GetString() ?? "");
}
