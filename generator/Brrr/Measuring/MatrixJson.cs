using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Brrr.Measuring;

/// <summary>The legs as GitHub's <c>strategy.matrix</c> reads them.</summary>
internal static class MatrixJson
{
    /// <summary>Where results are committed: a hosted runner.</summary>
    private const string HostedRuntime = "linux-x64";

    private static readonly JsonSerializerOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>{"include":[...]}</c> in one line.</summary>
    public static string Of(IReadOnlyList<MatrixLeg> legs) => new JsonObject { ["include"] = new JsonArray([.. legs.Select(LegOf)]) }.ToJsonString(OneLine);

    /// <summary>The platforms that the program is needed for, each once, that of the job which commits among them.</summary>
    public static string RuntimesOf(IReadOnlyList<MatrixLeg> legs) =>
        Texts(legs.Select(leg => leg.Runtime).Append(HostedRuntime).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)).ToJsonString(OneLine);

    private static JsonNode LegOf(MatrixLeg leg) => new JsonObject
    {
        ["machine"] = leg.Machine,
        ["runsOn"] = Texts(leg.RunsOn),
        ["os"] = leg.System,
        ["rid"] = leg.Runtime,
        ["flags"] = Texts(leg.Flags.Select(flags => flags.ToString())),
        ["cores"] = leg.Cores,
    };

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);
}
