using Brrr.Results;

namespace Brrr.Site.Charts;

/// <summary>How a line is told from the others, the same on every page: colour, marker and stroke.</summary>
internal sealed record SeriesLook(string Color, LineMarker Marker, LineDash Dash)
{
    /// <summary>A machine's own look.</summary>
    public static SeriesLook Of(Machine machine) => new(machine.Color, machine.Marker, machine.Dash);
}
