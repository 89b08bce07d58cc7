using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>A goal, and where everybody stands on the latest night.</summary>
internal sealed record GoalRow(string Title, int Reached, IReadOnlyList<GoalState> States)
{
    /// <summary>The machines that the headline counts, or the headline itself where the goal is about the mean.</summary>
    public static GoalRow Of(Goal goal, Headline headline)
    {
        var states = goal.Over == GoalScope.Farm
            ? [StateOf(goal, "all machines", null, headline.Speedup.Value)]
            : headline.Comparisons.Where(comparison => comparison.Speedup is not null).Select(comparison => StateOf(goal, comparison)).ToList();
        return new GoalRow(goal.Title, states.Count(state => state.IsReached), states);
    }

    private static GoalState StateOf(Goal goal, Comparison comparison) => StateOf(
        goal, comparison.Pair.Machine.Name, Addresses.Machine(comparison.Pair.Machine), comparison.Speedup.GetValueOrDefault().Value);

    private static GoalState StateOf(Goal goal, string name, string? address, double speedup)
    {
        var points = PercentText.Size((speedup - goal.Speedup) * 100);
        var isReached = speedup >= goal.Speedup;
        return new GoalState(name, address, Measure.Speedup(speedup), isReached ? points + " above" : points + " below", isReached);
    }
}
