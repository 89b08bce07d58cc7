namespace Brrr.Results;

/// <summary>Shape of a machine's points, so that lines can be told apart without colour.</summary>
internal enum LineMarker
{
    Circle,
    Square,
    Diamond,
    TriangleUp,
    TriangleDown,
    Cross,
}
