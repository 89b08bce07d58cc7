namespace Brrr.Site.Charts;

/// <summary>How a series is told from the others everywhere: colour, marker and dash, fixed by its slot.</summary>
/// <param name="Slot">From 0; every eight slots the colours and markers come round again, with another dash.</param>
internal readonly record struct SeriesLook(int Slot)
{
    /// <summary>How many colours and markers there are.</summary>
    public const int Count = 8;

    /// <summary>The slot's colour, from 0.</summary>
    public int Color => Slot % Count;

    /// <summary>The slot's marker, from 0.</summary>
    public int Marker => Slot % Count;

    /// <summary>The slot's dash: 0 solid, 1 dashed, 2 dotted.</summary>
    public int Dash => Slot / Count % 3;
}
