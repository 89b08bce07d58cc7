using System.Text;
using System.Text.Json;
using Brrr.Rendering;
using Brrr.Rendering.Api;
using Brrr.Rendering.Incumbent;
using Brrr.Site;
using Brrr.Tests.Parity;
using Brrr.Tests.Rendering.Api;
using Brrr.Tests.Rendering.Incumbent;
using Brrr.Tests.Site;
using NJsonSchema;
using Xunit;

namespace Brrr.Tests.Rendering;

/// <summary>Every published file of JSON against its schema: of the sample, and of all real results.</summary>
public sealed class PublishedShapesTests(SampleSite sample, RealFarm real)
{
    private const string Api = "api/v1/";
    private const string Schemas = Api + "schema/";
    private const string Incumbent = "data/";

    [Fact]
    public async Task Files_of_the_sample_are_what_their_schemas_say()
    {
        var files = sample.Files.Where(IsChecked).ToDictionary(file => file, file => File.ReadAllText(Path.Combine(sample.Folder, file)));
        Assert.InRange(files.Count, 200, int.MaxValue);
        await AssertValid(files);
    }

    [Fact]
    public async Task Files_of_real_results_are_what_their_schemas_say()
    {
        SharedData.RequireRoot();
        if (real is not { Farm: { } farm, Loaded: { } loaded }) throw new InvalidOperationException("shared/ was not read");
        IEnumerable<SiteFile> site = [.. ApiFiles.Of(new SiteSource(farm, loaded, [], new BuildStamp("0", BuildStamp.CurrentMethod, null)), new ApiSchemas()), .. IncumbentFiles.Of(farm, [])];
        await AssertValid(site.Where(file => IsChecked(file.Path)).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes())));
    }

    private static bool IsChecked(string path) =>
        path.EndsWith(".json", StringComparison.Ordinal) && (path.StartsWith(Api, StringComparison.Ordinal) || path.StartsWith(Incumbent, StringComparison.Ordinal));

    private static async Task AssertValid(Dictionary<string, string> files)
    {
        var schemas = new Dictionary<string, JsonSchema>(await IncumbentShapes.All(TestContext.Current.CancellationToken), StringComparer.Ordinal);
        foreach (var path in files.Keys.Where(path => path.StartsWith(Schemas, StringComparison.Ordinal)))
            schemas[path] = await JsonSchema.FromJsonAsync(files[path], TestContext.Current.CancellationToken);

        var faults = from file in files.AsParallel()
                     where !file.Key.StartsWith(Schemas, StringComparison.Ordinal)
                     from fault in SchemaOf(file.Key, file.Value, schemas).Validate(file.Value)
                     select $"{file.Key}: {fault}";
        Assert.Empty(faults.Take(20));
    }

    /// <summary>The one that a file names; those of the incumbent name none.</summary>
    private static JsonSchema SchemaOf(string path, string text, Dictionary<string, JsonSchema> schemas)
    {
        if (path.StartsWith(Incumbent, StringComparison.Ordinal)) return schemas.Single(schema => path.StartsWith(schema.Key, StringComparison.Ordinal)).Value;
        using var document = JsonDocument.Parse(text);
        return schemas[PublishedSite.Target(path, document.RootElement.GetProperty("$schema").GetString() ?? "")];
    }
}
