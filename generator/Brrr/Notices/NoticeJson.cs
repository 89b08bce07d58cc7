using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Brrr.Notices;

/// <summary>The notices for people and other programs.</summary>
internal static class NoticeJson
{
    private static readonly JsonSerializerOptions ForPeople = new() { WriteIndented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary><c>{"notices":[{keys, title, body, labels, state, closedBecause, isNews}]}</c>.</summary>
    public static string Of(IReadOnlyList<Notice> notices) =>
        new JsonObject { ["notices"] = new JsonArray([.. notices.Select(NodeOf)]) }.ToJsonString(ForPeople);

    /// <summary>A list of texts.</summary>
    public static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);

    private static JsonNode NodeOf(Notice notice) => new JsonObject
    {
        ["keys"] = Texts(notice.Keys),
        ["title"] = notice.Title,
        ["body"] = notice.Body,
        ["labels"] = Texts(notice.Labels),
        ["state"] = notice.ClosedBecause is null ? "open" : "closed",
        ["closedBecause"] = notice.ClosedBecause,
        ["isNews"] = notice.IsNews,
    };
}
