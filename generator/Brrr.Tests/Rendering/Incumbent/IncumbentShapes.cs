using NJsonSchema;

namespace Brrr.Tests.Rendering.Incumbent;

/// <summary>The shapes of the incumbent's files, written down from its public source: no field more, and none less but those that only the JIT's side has.</summary>
internal static class IncumbentShapes
{
    private const string Summary = """
        "date":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT00:00:00$"},"commit":{"type":"string","pattern":"^[0-9a-f]{7,40}$"},
        "python_version":{"type":"string"},"is_jit":{"type":"boolean"},"machine":{"type":"string"},"directory_name":{"type":"string","pattern":"^bm-\\d{8}-"},
        "has_tailcall":{"type":"boolean"},"speedup":{"type":"number","minimum":0}
        """;

    private const string Details = Summary + """
        ,"created_at":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d$"},
        "hpt":{"type":"object","additionalProperties":false,"required":["reliability"],"properties":{"reliability":{"type":"number","minimum":0,"maximum":1},
          "percentile_90":{"type":["number","null"]},"percentile_95":{"type":["number","null"]},"percentile_99":{"type":["number","null"]}}},
        "benchmarks":{"type":"object","additionalProperties":{"type":"object","additionalProperties":false,"required":["mean","median","stddev","min_value","max_value"],
          "properties":{"mean":{"type":"number"},"median":{"type":"number"},"stddev":{"type":["number","null"]},"min_value":{"type":"number"},"max_value":{"type":"number"}}}}
        """;

    private const string Always = "\"date\",\"commit\",\"python_version\",\"is_jit\",\"machine\",\"directory_name\",\"has_tailcall\"";

    /// <summary>By the beginning of a file's path.</summary>
    private static readonly Dictionary<string, string> Shapes = new(StringComparer.Ordinal)
    {
        ["data/manifest.json"] = Closed(""" "generated_at":{"type":"string","pattern":"Z$"},"dates":{"type":"array","items":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$"}} """, "\"generated_at\",\"dates\""),
        ["data/machines.json"] = Closed($$""" "machines":{"type":"object","additionalProperties":{{Machine}}} """, "\"machines\""),
        ["data/events.json"] = Closed($$""" "events":{"type":"array","items":{{Closed(""" "date":{"type":"string"},"title":{"type":"string"},"link":{"type":["string","null"]} """, "\"date\",\"title\",\"link\"")}}} """, "\"events\""),
        ["data/summary-"] = Closed($$""" "days":{"type":["integer","string"]},"machines":{{Runs(Closed(Summary, Always))}} """, "\"days\",\"machines\""),
        ["data/runs/"] = Closed($$""" "date":{"type":"string","pattern":"^\\d{4}-\\d\\d-\\d\\d$"},"machines":{{Runs(Closed(Details, Always + ",\"created_at\",\"benchmarks\""))}} """, "\"date\",\"machines\""),
    };

    private static string Machine => Closed(
        """ "description":{"type":"string"},"os":{"type":"string"},"arch":{"type":"string"},"color":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$"},"repo":{"type":["string","null"]},"owner":{"type":["string","null"]},"owner_email":{"type":["string","null"]} """,
        "\"description\",\"os\",\"arch\",\"color\",\"repo\",\"owner\",\"owner_email\"");

    /// <summary>The schema of a file by the beginning of its path.</summary>
    public static async Task<IReadOnlyDictionary<string, JsonSchema>> All(CancellationToken cancellation)
    {
        var schemas = new Dictionary<string, JsonSchema>(StringComparer.Ordinal);
        foreach (var (path, shape) in Shapes) schemas[path] = await JsonSchema.FromJsonAsync(shape, cancellation);
        return schemas;
    }

    private static string Closed(string properties, string required) =>
        $$"""{"type":"object","additionalProperties":false,"required":[{{required}}],"properties":{ {{properties}} } }""";

    private static string Runs(string run) => $$"""{"type":"object","additionalProperties":{"type":"array","items":{{run}} } }""";
}
