namespace Brrr.Rendering.Badges;

/// <summary>A sentence of two parts, small enough for the top of a README.</summary>
/// <param name="Label">What it is about.</param>
/// <param name="Message">What is known.</param>
/// <param name="Color"><c>#rrggbb</c>; white letters are readable on it.</param>
internal sealed record Badge(string Label, string Message, string Color)
{
    public const string Faster = "#0b5c9e";
    public const string Slower = "#a34a00";
    public const string Neutral = "#59616b";
}
