using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A goal, and where everybody stands on the latest night.</summary>
/// <param name="Title">For people.</param>
/// <param name="State">"met", "not met" or "unclear", over all.</param>
/// <param name="Tally">How many machines meet it, or how far their mean is.</param>
/// <param name="Machines">Each machine.</param>
internal sealed record GoalRow(string Title, string State, string Tally, IReadOnlyList<GoalStanding> Machines)
{
    private const int FewMachines = 8;

    /// <summary>Whether the machines are too many to stand in the first view.</summary>
    public bool IsLong => Machines.Count > FewMachines;

    public static GoalRow Of(GoalProgress progress) => new(
        progress.Goal.Title,
        GoalStanding.Words(progress.State),
        progress is { Goal.Over: GoalScope.Farm, Distance: { } distance }
            ? "mean " + GoalStanding.Points(distance)
            : $"{progress.Machines.Count(machine => machine.State == GoalState.Met)} of {progress.Machines.Count} machines",
        [.. progress.Machines.Select(GoalStanding.Of)]);
}
