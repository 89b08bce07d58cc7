using System.Text;

namespace Brrr.Loading;

/// <summary>Texts as YAML writes them in quotes.</summary>
internal static class QuotedYaml
{
    /// <summary>On one line, whatever is in it.</summary>
    public static string Of(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var letter in text)
        {
            if (letter is '"' or '\\') quoted.Append('\\');
            quoted.Append(char.IsControl(letter) || letter is '\u2028' or '\u2029' ? ' ' : letter);
        }

        return quoted.Append('"').ToString();
    }
}
