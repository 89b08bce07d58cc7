using System.Globalization;
using System.Text.Json.Nodes;
using Brrr.Results;
using Brrr.Site;

namespace Brrr.Rendering.Sharing;

/// <summary>Describes the published data to search engines: JSON-LD in the words of schema.org. It is data, so that no policy for scripts is about it.</summary>
internal static class DataSetText
{
    /// <summary>JSON whose every special character is written as an escape, so that no text in it can end the element around it.</summary>
    /// <param name="data">What is described.</param>
    /// <param name="site">Absolute address of the site, with a slash at its end.</param>
    public static Raw Of(DataSet data, string site)
    {
        var text = new JsonObject
        {
            ["@context"] = "https://schema.org",
            ["@type"] = "Dataset",
            ["name"] = data.Name,
            ["description"] = data.Description,
            ["url"] = site,
            ["isAccessibleForFree"] = true,
            ["keywords"] = new JsonArray("CPython", "JIT", "pyperformance", "benchmark", "performance"),
            ["temporalCoverage"] = $"{Date(data.First)}/{Date(data.Last)}",
            ["dateModified"] = Date(data.Last),
            ["measurementTechnique"] = site + "method/",
            ["variableMeasured"] = new JsonArray("speedup: interpreter's time over JIT's time", "seconds per loop", "bytes of peak memory"),
            ["distribution"] = new JsonArray([.. data.Files.Select(file => (JsonNode)FileOf(file.Type, site + file.Path))]),
        };
        if (data.License is { } license)
            text["license"] = WebAddress.IsSafe(license) ? license : new JsonObject { ["@type"] = "CreativeWork", ["name"] = license };
        return new Raw(text.ToJsonString());
    }

    private static JsonObject FileOf(string type, string address) =>
        new JsonObject { ["@type"] = "DataDownload", ["encodingFormat"] = type, ["contentUrl"] = address };

    private static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
