namespace Brrr.Site.Pages;

/// <summary>How far a machine, or all of them, is from a goal.</summary>
/// <param name="Name">Who.</param>
/// <param name="Address">Its page; null for all.</param>
/// <param name="Speedup">Where it stands.</param>
/// <param name="Distance">How far above or below the goal, in words.</param>
/// <param name="IsReached">Whether the latest night reaches it.</param>
internal sealed record GoalState(string Name, string? Address, Measure Speedup, string Distance, bool IsReached);
