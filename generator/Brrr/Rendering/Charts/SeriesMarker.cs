namespace Brrr.Rendering.Charts;

/// <summary>The shapes of the points, drawn around the origin, one for each of <see cref="Site.Charts.SeriesLook.Count"/>.</summary>
internal static class SeriesMarker
{
    private static readonly string[] Shapes =
    [
        "M-3.2 0a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0z",
        "M-2.9-2.9h5.8v5.8h-5.8z",
        "M0-3.8L3.6 2.6H-3.6z",
        "M0-4L4 0L0 4L-4 0z",
        "M0 3.8L3.6-2.6H-3.6z",
        "M-1.2-3.6h2.4v2.4h2.4v2.4h-2.4v2.4h-2.4v-2.4h-2.4v-2.4h2.4z",
        "M0-3.9L3.7-1.2L2.3 3.2H-2.3L-3.7-1.2z",
        "M-3.6-1.8h7.2v3.6h-7.2z",
    ];

    /// <summary>The path of a marker.</summary>
    public static string PathOf(int marker) => Shapes[marker];
}
