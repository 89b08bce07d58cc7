namespace Brrr.Loading;

/// <summary>
/// Python writes NaN, Infinity and -Infinity into JSON, which has no such words. They are rewritten as texts of the same length, so that
/// the file can be read and only the benchmark that holds one is left out. The control character DEL tells them from all texts of the file.
/// </summary>
internal static class NotANumber
{
    private static readonly (byte[] Word, byte[] Text)[] Words =
    [
        ("-Infinity"u8.ToArray(), "\"-\u007Fnfini\""u8.ToArray()),
        ("Infinity"u8.ToArray(), "\"\u007Fnfini\""u8.ToArray()),
        ("NaN"u8.ToArray(), "\"\u007F\""u8.ToArray()),
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
        "\u007F" => "NaN",
        "\u007Fnfini" => "Infinity",
        "-\u007Fnfini" => "-Infinity",
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
