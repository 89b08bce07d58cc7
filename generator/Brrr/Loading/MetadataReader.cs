using System.Text;
using System.Text.Json;

namespace Brrr.Loading;

/// <summary>Reads an object of metadata as texts. Lists and objects in it are nothing that a page shows, and are passed over.</summary>
internal static class MetadataReader
{
    private const int LongestValue = 4096;

    /// <summary>Reads the root's object, which begins here.</summary>
    public static RootMetadata Read(ref JsonStream json)
    {
        var entries = new Dictionary<string, string>(StringComparer.Ordinal);
        IReadOnlyList<string>? tags = null;
        if (json.Token != JsonTokenType.StartObject) throw JsonFault.WrongType("", "metadata", "an object", ref json);
        for (json.Read(); json.Token != JsonTokenType.EndObject; json.Read())
        {
            if (json.NameIs("tags"u8)) tags = ReadTags(ref json);
            else ReadEntry(ref json, entries);
        }

        return new RootMetadata(entries, tags);
    }

    /// <summary>Reads the list whose name stands here; null for anything else.</summary>
    public static IReadOnlyList<string>? ReadTags(ref JsonStream json)
    {
        json.Read();
        if (json.Token != JsonTokenType.StartArray)
        {
            json.Skip();
            return null;
        }

        var tags = new List<string>();
        for (json.Read(); json.Token != JsonTokenType.EndArray; json.Read())
        {
            if (json.Token == JsonTokenType.String) tags.Add(json.GetString());
            else json.Skip();
        }

        return tags;
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
                if (text.Length <= LongestValue && NotANumber.Original(text) is null) entries[key] = text;
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
