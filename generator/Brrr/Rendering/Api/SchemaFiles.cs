namespace Brrr.Rendering.Api;

/// <summary>The JSON Schemas of all published files, under the names that the files refer to.</summary>
internal static class SchemaFiles
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

    /// <param name="folder">Folder of the published data, with a slash at its end.</param>
    public static IEnumerable<SiteFile> In(string folder)
    {
        var documentation = new Lazy<XmlDocumentation>(XmlDocumentation.OfProgram);
        return Documents.Select(document => new SiteFile(
            $"{folder}schema/{document.Key}.json",
            output => ApiJson.WriteIndented(new ApiSchema(documentation.Value).Of(ApiJson.TypeOf(document.Value), document.Key), output)));
    }
}
