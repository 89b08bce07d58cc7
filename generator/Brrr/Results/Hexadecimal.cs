using System.Buffers;

namespace Brrr.Results;

/// <summary>Texts of hexadecimal digits, as git writes them.</summary>
internal static class Hexadecimal
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Whether all of a text is lower-case digits.</summary>
    public static bool IsLower(string text) => !text.AsSpan().ContainsAnyExcept(Digits);
}
