using System.Text.Json.Nodes;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Rendering.Api;
using Brrr.Results;
using Brrr.Site;

namespace Brrr.Tests.Rendering.Api;

/// <summary>
/// Two machines, one with an outage and a step, one young; a withheld night, one without a JIT, a changed compiler, one on demand, a benchmark that comes late
/// and a file without some.
/// </summary>
internal static class PublishedFarm
{
    /// <summary>Its files of data by their path below <c>api/v1/</c>.</summary>
    public static IReadOnlyDictionary<string, JsonNode> Files()
    {
        var logs = Comparisons.SeriesAnalysisTests.Noisy(1, 60, 8, 0.003);
        for (var night = 0; night < 60; night++)
        {
            for (var column = 0; column < 8; column++)
                logs[night][column] += (column < 4 ? 0.2 : -0.05) - (night is >= 25 and < 29 ? 0.12 : 0) - (night >= 45 && column == 2 ? 0.15 : 0);
            if (night < 20) logs[night][7] = double.NaN;
        }

        logs[40] = new double[8];
        MadeResult[] old = MadeSeries.Of(logs, with: (night, result) => result with
        {
            Withheld = night == 12 ? "hot" : null,
            CommitDate = night == 3 ? null : MadeSeries.Date(night) + "T12:00:00+00:00",
            Metadata = new Dictionary<string, string> { ["python_compiler"] = night < 50 ? "GCC 13" : "GCC 14" },
            LeftOut = night == 30 ? new Dictionary<string, string> { ["b09"] = "has no runs" } : result.LeftOut,
        });
        MadeResult[] young = MadeSeries.Of(Comparisons.SeriesAnalysisTests.Noisy(2, 5, 8, 0.003), "m3", first: 54);
        MadeResult[] tag = MadeSeries.Of([[0.1, 0.2]], "m3", (_, result) => result with { Ref = "v3.15.0b1" }, first: 70);
        MadeResult[] results = [.. old, .. young, .. tag];

        var dashboard = Dashboard.Default with { Exclude = new HashSet<string> { "b05" } };
        var farm = MadeFarm.Of(dashboard, results);
        var loaded = new LoadedResults(
            farm.Machines,
            [.. results.Select(result => result.ToResult())],
            [],
            [new LeftOut("farm", "results/x.json", "line 3", "is not valid JSON", "mend it")],
            [new SourceState("farm", null, null, true)]);
        return ApiFiles.Of(new SiteSource(farm, loaded, [], new BuildStamp("0", BuildStamp.CurrentMethod, null)), new ApiSchemas()).Where(file => IsData(file.Path))
            .ToDictionary(file => file.Path["api/v1/".Length..], file => JsonNode.Parse(file.Bytes()) ?? throw new InvalidOperationException(file.Path));
    }

    /// <summary>Whether a path is that of a file of data; tables, schemas and badges have tests of their own.</summary>
    public static bool IsData(string path) =>
        path.EndsWith(".json", StringComparison.Ordinal) && !path.StartsWith("../", StringComparison.Ordinal) && !path.Contains("schema/", StringComparison.Ordinal);
}
