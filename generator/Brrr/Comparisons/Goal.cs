namespace Brrr.Comparisons;

/// <summary>A target for a speedup, such as 5 % by 3.15.</summary>
/// <param name="Id">Short name.</param>
/// <param name="Title">For people.</param>
/// <param name="Comparison">Id of the comparison that it speaks of.</param>
/// <param name="Speedup">Ratio to reach, above 1 for faster.</param>
/// <param name="Version">CPython version by which it should hold; null where none.</param>
/// <param name="Over">Whether each machine or the geometric mean of the machines must reach it.</param>
internal sealed record Goal(string Id, string Title, string Comparison, double Speedup, string? Version, GoalScope Over);
