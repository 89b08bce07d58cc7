namespace Brrr.Loading;

/// <summary>
/// Python writes NaN, Infinity and -Infinity into JSON, which has no such words. They are rewritten as texts of the same length, so that
/// the file can be read and only the benchmark that holds one is left out.
/// </summary>
internal static class NotANumber
{
    private static readonly (byte[] Word, byte[] Text)[] Words =
    [
        ("-Infinity"u8.ToArray(), "\"-Infini\""u8.ToArray()),
        ("Infinity"u8.ToArray(), "\"Infini\""u8.ToArray()),
        ("NaN"u8.ToArray(), "\"N\""u8.ToArray()),
    ];

    /// <summary>Rewrites the words in place; false where the text has none outside its strings.</summary>
    public static bool Quote(Span<byte> json)
    {
        var found = false;
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] == (byte)'"')
            {
                i = EndOfText(json, i);
                continue;
            }

            if (json[i] is not ((byte)'N' or (byte)'I' or (byte)'-')) continue;
            foreach (var (word, text) in Words)
            {
                if (!json[i..].StartsWith(word)) continue;
                text.CopyTo(json[i..]);
                i += word.Length - 1;
                found = true;
                break;
            }
        }

        return found;
    }

    /// <summary>The word that a rewritten text stands for; null for any other text.</summary>
    public static string? Original(string text) => text switch
    {
        "N" => "NaN",
        "Infini" => "Infinity",
        "-Infini" => "-Infinity",
        _ => null,
    };

    private static int EndOfText(ReadOnlySpan<byte> json, int start)
    {
        for (var i = start + 1; i < json.Length; i++)
        {
            if (json[i] == (byte)'\\') i++;
            else if (json[i] == (byte)'"') return i;
        }

        return json.Length;
    }
}
