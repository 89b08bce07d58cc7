using System.Text;
using System.Text.Json;

namespace Brrr.Fuzz;

/// <summary>Finds all values of a valid JSON text without white space.</summary>
internal static class JsonPlaces
{
    /// <param name="text">Each letter a byte.</param>
    /// <returns>Places inside before the ones around them.</returns>
    public static IReadOnlyList<JsonPlace> Of(string text)
    {
        var places = new List<JsonPlace>();
        var open = new Stack<JsonPlace>();
        (int Start, int End)? name = null;
        var json = new Utf8JsonReader(Encoding.Latin1.GetBytes(text));
        while (json.Read())
        {
            var (start, end) = ((int)json.TokenStartIndex, (int)json.BytesConsumed);
            switch (json.TokenType)
            {
                case JsonTokenType.PropertyName:
                    // The reader has consumed the colon, too.
                    name = (start, end - 1);
                    break;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    open.Push(PlaceAt(start, end));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    places.Add(open.Pop() with { End = end });
                    break;
                default:
                    places.Add(PlaceAt(start, end));
                    break;
            }
        }

        return places;

        JsonPlace PlaceAt(int start, int end)
        {
            var place = name is { } known ? new JsonPlace(known.Start, known.End, start, end) : new JsonPlace(start, start, start, end);
            name = null;
            return place;
        }
    }
}
