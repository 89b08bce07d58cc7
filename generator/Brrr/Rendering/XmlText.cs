using System.Xml;

namespace Brrr.Rendering;

/// <summary>Text from files, made fit for XML, which knows no control characters and no halves of characters, not even escaped.</summary>
internal static class XmlText
{
    /// <summary>The text with what XML forbids replaced.</summary>
    public static string Of(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? "\uFFFD" : rune.ToString()));
}
