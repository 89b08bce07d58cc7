using System.Globalization;

namespace Brrr.Cli;

/// <summary>
/// Where a command writes. Texts from files are cleaned: a control character could otherwise steer the terminal. Colour only where the
/// terminal shows it and <c>NO_COLOR</c> is not set.
/// </summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool isInteractive, bool hasColor)
{
    private const string Reset = "\u001b[0m";

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    /// <summary>Whether a person watches.</summary>
    public bool IsInteractive { get; } = isInteractive;

    public bool HasColor { get; } = hasColor;

    /// <summary>The process's own terminal.</summary>
    public static Terminal OfProcess() => new(
        Console.Out,
        Console.Error,
        !Console.IsOutputRedirected && !Console.IsErrorRedirected,
        !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));

    /// <summary>No terminal at all: texts without colour.</summary>
    public static Terminal Plain { get; } = new(TextWriter.Null, TextWriter.Null, false, false);

    public void Line(string text = "") => Output.WriteLine(text);

    public void ErrorLine(string text) => Error.WriteLine(text);

    public string Bold(string text) => Styled("\u001b[1m", text);

    public string Dim(string text) => Styled("\u001b[2m", text);

    /// <summary>Blue for faster, as on the pages.</summary>
    public string Faster(string text) => Styled("\u001b[34m", text);

    /// <summary>Yellow stands for the pages' orange: slower.</summary>
    public string Slower(string text) => Styled("\u001b[33m", text);

    /// <summary>Red for what must not stay.</summary>
    public string Bad(string text) => Styled("\u001b[31m", text);

    /// <summary>A text from a file without characters that steer the terminal or turn the text around.</summary>
    public static string Clean(string text) => text.Any(Steers) ? string.Concat(text.Select(letter => Steers(letter) ? '\uFFFD' : letter)) : text;

    private static bool Steers(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private string Styled(string style, string text) => HasColor ? style + text + Reset : text;
}
