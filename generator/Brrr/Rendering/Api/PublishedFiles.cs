using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Site.Pages;

namespace Brrr.Rendering.Api;

/// <summary>What the page about the data says of each file, in the words of the types that write it.</summary>
internal static class PublishedFiles
{
    private const string Folder = "api/v1/";

    /// <summary>The page's lists.</summary>
    /// <param name="farm">For files that have a name of their own.</param>
    /// <param name="schemas">For the words.</param>
    public static DataFiles Of(Farm farm, ApiSchemas schemas) => new(
        [.. ApiSchemas.Names.OrderBy(name => name != "index").Select(name => JsonFile(name, farm, schemas))],
        farm.Comparisons.Count == 0 ? [] : [NightsTable(schemas), BenchmarksTable(farm, schemas)]);

    private static PublishedFile JsonFile(string name, Farm farm, ApiSchemas schemas)
    {
        var fields = new SchemaFields(schemas[name]);
        var (file, summary) = Parted(fields.Summary);
        return new PublishedFile(Folder + file, ExampleOf(name, farm) is { } example ? Folder + example : null, $"{Folder}schema/{name}.json", summary, fields.All());
    }

    /// <summary>A file that is of the kind; null where there is none yet.</summary>
    private static string? ExampleOf(string name, Farm farm) => name switch
    {
        "pair" => farm.Comparisons.Count == 0 ? null : $"nights/{farm.Comparisons[^1].Pair.Id}.json",
        "benchmark" => FirstBenchmark(farm) is { } benchmark ? $"benchmarks/{Slug.OfFolder(benchmark)}.json" : null,
        "benchmark-index" => "benchmarks/index.json",
        _ => name + ".json",
    };

    /// <summary>The first in ordinal order: its slug is never numbered.</summary>
    private static string? FirstBenchmark(Farm farm) =>
        farm.Analyses.SelectMany(analysis => analysis.Table.Columns).Min(StringComparer.Ordinal);

    private static PublishedFile NightsTable(ApiSchemas schemas) =>
        TableOf("csv/nights.csv", "csv/nights.csv", "What nights.json says, a pair a line, oldest first.", NightsCsv.Columns, schemas["nights"], "pairs.");

    private static PublishedFile BenchmarksTable(Farm farm, ApiSchemas schemas) => TableOf(
        "csv/benchmarks-YYYY.csv", CsvFiles.Links(farm).Last().Value, "Every benchmark of every pair of a year: pairs in order of time, benchmarks by name. Of a year before archivedBefore of the index it is benchmarks-YYYY.csv.gz.", BenchmarksCsv.Columns, schemas["pair"], "");

    private static PublishedFile TableOf<T>(string name, string address, string summary, IReadOnlyList<CsvColumn<T>> columns, System.Text.Json.Nodes.JsonObject schema, string within)
    {
        var fields = new SchemaFields(schema);
        return new PublishedFile(Folder + name, Folder + address, null, summary, [.. columns.Select(column => FieldOf(column, fields, within))]);
    }

    /// <summary>A cell has no lists: an interval is two columns, flags are words with spaces between.</summary>
    private static PublishedField FieldOf<T>(CsvColumn<T> column, SchemaFields fields, string within)
    {
        var field = fields.At(within + (column.Field ?? column.Name));
        var type = field.Type.Replace("list of numbers", "number", StringComparison.Ordinal).Replace("list of texts", "text", StringComparison.Ordinal);
        return new PublishedField(column.Name, type.Replace(" or null", " or nothing", StringComparison.Ordinal), column.Part.Length == 0 ? field.Description : $"{column.Part}: {field.Description}");
    }

    /// <summary>"nights.json: one summary a pair" as name and sentence.</summary>
    private static (string File, string Summary) Parted(string summary)
    {
        var end = summary.IndexOf(": ", StringComparison.Ordinal);
        return (summary[..end], char.ToUpperInvariant(summary[end + 2]) + summary[(end + 3)..]);
    }
}
