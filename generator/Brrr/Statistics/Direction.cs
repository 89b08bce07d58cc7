namespace Brrr.Statistics;

/// <summary>Which way the head differs from the base.</summary>
internal enum Direction
{
    Faster,
    Slower,
}
