namespace Brrr.Notices;

/// <summary>A line for a title: no control characters and no mention of anybody.</summary>
internal static class PlainText
{
    private const int Longest = 200;

    public static string Of(string text)
    {
        var line = string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)).Replace("@", "(at)", StringComparison.Ordinal);
        return line.Length <= Longest ? line : line[..(Longest - 1)] + "…";
    }
}
