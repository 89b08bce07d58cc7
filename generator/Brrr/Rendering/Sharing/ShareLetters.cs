using System.Security.Cryptography;
using Brrr.Results;
using SkiaSharp;

namespace Brrr.Rendering.Sharing;

/// <summary>The font of share pictures, read once: machines that build sites need not have any.</summary>
/// <param name="file">A TrueType file.</param>
internal sealed class ShareLetters(string file)
{
    private readonly Lazy<SKTypeface> typeface = new(() => SKTypeface.FromFile(file) ?? throw new BrrrException(file, "is no font that can be read", "restore the file"));

    private readonly Lazy<byte[]> hash = new(() => SHA256.HashData(File.ReadAllBytes(file)));

    /// <summary>Which font it is.</summary>
    public ReadOnlySpan<byte> Hash => hash.Value;

    /// <summary>The font at a size in pixels; dispose of it.</summary>
    public SKFont Of(float size) => new(typeface.Value, size) { Subpixel = true, Edging = SKFontEdging.Antialias, Hinting = SKFontHinting.None };

    /// <summary>The font at the largest size at which the text is not wider than the room.</summary>
    public SKFont Fitting(string text, float size, float room)
    {
        var font = Of(size);
        var width = font.MeasureText(text);
        if (width > room) font.Size = size * room / width;
        return font;
    }

    /// <summary>The text without spaces that no font has; the other text where the font lacks a letter of it.</summary>
    public string Readable(string text, string other)
    {
        using var font = Of(1);
        var plain = text.Replace('\u202F', '\u00A0');
        return font.ContainsGlyphs(plain) ? plain : other;
    }

    /// <summary>The text in lines that are not wider than the room.</summary>
    public static IReadOnlyList<string> Lines(string text, SKFont font, float room)
    {
        var lines = new List<string>();
        foreach (var word in text.Split(' '))
        {
            if (lines.Count > 0 && font.MeasureText($"{lines[^1]} {word}") <= room) lines[^1] += " " + word;
            else lines.Add(word);
        }

        return lines;
    }
}
