namespace Brrr.Site;

/// <summary>Texts from files in Markdown that people paste into pull requests: nothing of them becomes markup or a mention.</summary>
internal static class MarkdownText
{
    private const string Markup = "|<>`*_[]\\@#~";
    private const char Unprintable = '\uFFFD';

    public static string Escaped(string text) =>
        text.StartsWith("https://", StringComparison.Ordinal) && Results.WebAddress.IsSafe(text) && !text.Any(char.IsControl)
            ? text.Replace("|", "%7C", StringComparison.Ordinal)
            : string.Concat(text.Select(Escaped));

    private static string Escaped(char letter) =>
        char.IsControl(letter) ? Unprintable.ToString()
        : Markup.Contains(letter, StringComparison.Ordinal) ? "\\" + letter
        : letter.ToString();
}
