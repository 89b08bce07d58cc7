using Brrr.Results;

namespace Brrr.Loading;

/// <summary>
/// Colour, marker and stroke for machines whose owner names none; the three repeat at different lengths, so that lines stay apart.
/// Colours: M. Okabe and K. Ito, Color Universal Design, 2008, without the two that vanish on white or black.
/// </summary>
internal static class MachinePalette
{
    private static readonly string[] Colors = ["#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9"];

    public static string Color(int index) => Colors[index % Colors.Length];

    public static LineMarker Marker(int index) => (LineMarker)(index % Enum.GetValues<LineMarker>().Length);

    /// <summary>Solid until the colours repeat.</summary>
    public static LineDash Dash(int index) => (LineDash)(index / Colors.Length % Enum.GetValues<LineDash>().Length);
}
