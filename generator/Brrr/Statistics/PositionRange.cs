namespace Brrr.Statistics;

/// <summary>The positions that a change may have, both ends included.</summary>
/// <param name="First">The first candidate.</param>
/// <param name="Last">The last candidate.</param>
internal readonly record struct PositionRange(int First, int Last);
