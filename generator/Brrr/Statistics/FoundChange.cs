namespace Brrr.Statistics;

/// <summary>A significant change point of a window.</summary>
/// <param name="Position">The index in the window where the new level begins.</param>
/// <param name="Test">Its t test among its neighbours.</param>
internal readonly record struct FoundChange(int Position, SegmentTest Test);
