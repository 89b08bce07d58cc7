using System.Text.Json.Nodes;

namespace Brrr.Rendering.Api;

/// <summary>The JSON Schemas of all published files, under the names that the files refer to; each is made when it is first asked for, on any thread.</summary>
internal sealed class ApiSchemas
{
    /// <summary>The types that write files, by the name of their schema.</summary>
    private static readonly SortedDictionary<string, Type> Documents = new(StringComparer.Ordinal)
    {
        ["benchmark"] = typeof(BenchmarkDocument),
        ["benchmark-index"] = typeof(BenchmarkIndexDocument),
        ["changes"] = typeof(ChangesDocument),
        ["events"] = typeof(EventsDocument),
        ["freshness"] = typeof(FreshnessDocument),
        ["goals"] = typeof(GoalsDocument),
        ["history"] = typeof(HistoryDocument),
        ["index"] = typeof(IndexDocument),
        ["machines"] = typeof(MachinesDocument),
        ["nights"] = typeof(PairsDocument),
        ["pair"] = typeof(PairDetails),
        ["status"] = typeof(StatusDocument),
        ["windows"] = typeof(WindowsDocument),
    };

    private readonly Lazy<XmlDocumentation> documentation = new(XmlDocumentation.OfProgram);
    private readonly Dictionary<string, Lazy<JsonObject>> schemas;

    public ApiSchemas() => schemas = Documents.ToDictionary(
        document => document.Key,
        document => new Lazy<JsonObject>(() => new ApiSchema(documentation.Value).Of(ApiJson.TypeOf(document.Value), document.Key)),
        StringComparer.Ordinal);

    /// <summary>The same, begun on another thread: they come of the program alone, so that they can be made while results are read.</summary>
    public static ApiSchemas Begun()
    {
        var schemas = new ApiSchemas();
        _ = Task.Run(() =>
        {
            foreach (var schema in schemas.schemas.Values) _ = schema.Value;
        });
        return schemas;
    }

    /// <summary>All names, in ordinal order.</summary>
    public static IEnumerable<string> Names => Documents.Keys;

    /// <summary>A schema by its name; not to be changed.</summary>
    public JsonObject this[string name] => schemas[name].Value;

    /// <summary>A file a schema.</summary>
    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    public IEnumerable<SiteFile> In(string folder) => Names.Select(name => new SiteFile($"{folder}schema/{name}.json", output => ApiJson.WriteIndented(this[name], output)));
}
