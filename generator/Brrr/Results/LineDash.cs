namespace Brrr.Results;

/// <summary>Stroke of a machine's line.</summary>
internal enum LineDash
{
    Solid,
    Dash,
    Dot,
    DashDot,
}
