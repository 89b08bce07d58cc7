using System.Text;
using System.Text.Json;

namespace Brrr.Loading;

/// <summary>Reads an object of metadata as texts. Lists and objects in it are nothing that a page shows, and are passed over.</summary>
internal static class MetadataReader
{
    private const int LongestValue = 4096;

    /// <summary>Reads the object that begins here.</summary>
    public static Dictionary<string, string> Read(ref JsonStream json)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        if (json.Token != JsonTokenType.StartObject) throw JsonFault.WrongType("", "metadata", "an object", ref json);
        for (json.Read(); json.Token != JsonTokenType.EndObject; json.Read()) ReadEntry(ref json, entries);
        return entries;
    }

    /// <summary>Reads the entry whose name stands here; of two with one name the last counts, as in Python.</summary>
    public static void ReadEntry(ref JsonStream json, Dictionary<string, string> entries)
    {
        var key = json.GetString();
        json.Read();
        switch (json.Token)
        {
            case JsonTokenType.String:
                var text = json.GetString();
                if (text.Length <= LongestValue) entries[key] = text;
                break;
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                entries[key] = Encoding.UTF8.GetString(json.RawValue);
                break;
            default:
                json.Skip();
                break;
        }
    }
}
