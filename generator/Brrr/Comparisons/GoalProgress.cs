using Brrr.Results;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>How the farm stands to a goal.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Machines">Each machine that has the goal's comparison.</param>
/// <param name="State">Over machines: met when all meet it, not met when one does not. Over the farm: by the interval of their geometric mean.</param>
/// <param name="Distance">Of the worst machine, or of the geometric mean; null where no machine has the comparison.</param>
internal sealed record GoalProgress(Goal Goal, IReadOnlyList<MachineGoal> Machines, GoalState State, double? Distance)
{
    /// <summary>
    /// A machine is judged by its series of the goal's comparison; one that has none, by a series that adds the same flags to the same base or to more (a
    /// farm's machines may all be built with tail calls), its default series first.
    /// </summary>
    public static GoalProgress Of(Goal goal, IReadOnlyList<Machine> machines, IReadOnlyList<SeriesAnalysis> analyses, Dashboard dashboard)
    {
        var judged = machines
            .Select(machine => SeriesFor(goal, [.. analyses.Where(analysis => analysis.Series.Machine == machine)], dashboard))
            .OfType<SeriesAnalysis>()
            .Select(analysis => MachineGoal.Of(goal, analysis))
            .OfType<MachineGoal>()
            .ToList();
        return judged.Count == 0 ? new GoalProgress(goal, [], GoalState.Unclear, null)
            : goal.Over == GoalScope.Farm ? OverFarm(goal, judged)
            : OverMachines(goal, judged);
    }

    private static GoalProgress OverMachines(Goal goal, List<MachineGoal> judged)
    {
        var state = judged.TrueForAll(machine => machine.State == GoalState.Met) ? GoalState.Met
            : judged.Exists(machine => machine.State == GoalState.NotMet) ? GoalState.NotMet
            : GoalState.Unclear;
        return new GoalProgress(goal, judged, state, judged.Min(machine => machine.Distance));
    }

    private static GoalProgress OverFarm(Goal goal, List<MachineGoal> judged)
    {
        var mean = FarmMean.Of([.. judged.Select(machine => machine.Reading.Estimate).OfType<NightEstimate>()]);
        return new GoalProgress(goal, judged, MachineGoal.StateOf(mean.Interval(), goal), Math.Exp(mean.Value) - goal.Speedup);
    }

    private static SeriesAnalysis? SeriesFor(Goal goal, List<SeriesAnalysis> own, Dashboard dashboard)
    {
        if (own.Find(analysis => analysis.Series.Definition.Id == goal.Comparison) is { } exact) return exact;
        if (dashboard.Comparisons.FirstOrDefault(each => each.Id == goal.Comparison) is not { } wanted) return null;
        var close = own.FindAll(analysis => IsLike(analysis.Series.Definition, wanted));
        return close.Find(analysis => analysis.Series.Definition.Id == analysis.Series.Machine.DefaultComparison) ?? close.FirstOrDefault();
    }

    private static bool IsLike(ComparisonDefinition definition, ComparisonDefinition wanted) =>
        Added(definition).SequenceEqual(Added(wanted), StringComparer.Ordinal) && wanted.Base.Names.All(definition.Base.Contains);

    private static IEnumerable<string> Added(ComparisonDefinition definition) => definition.Head.Names.Except(definition.Base.Names, StringComparer.Ordinal);
}
