namespace Brrr.Cli;

/// <summary>Texts from files in Markdown that people paste into pull requests: nothing of them becomes markup or a mention.</summary>
internal static class MarkdownText
{
    private const string Markup = "|<>`*_[]\\@#~";

    public static string Escaped(string text) =>
        Terminal.Clean(text).StartsWith("https://", StringComparison.Ordinal) && Results.WebAddress.IsSafe(text)
            ? text.Replace("|", "%7C", StringComparison.Ordinal)
            : string.Concat(Terminal.Clean(text).Select(letter => Markup.Contains(letter, StringComparison.Ordinal) ? "\\" + letter : letter.ToString()));
}
