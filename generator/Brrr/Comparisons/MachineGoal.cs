using Brrr.Results;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>How one machine stands to a goal.</summary>
/// <param name="Machine">The machine.</param>
/// <param name="Reading">Its latest reading that counts.</param>
/// <param name="State">By the reproducibility interval.</param>
/// <param name="Distance">Speedup less goal: 0.029 is 2.9 points above it.</param>
/// <param name="DaysHeld">Days from the first to the latest night of the unbroken stretch that reaches it by its speedup; 0 where the latest does not.</param>
/// <param name="ShareOfLast30">Share of the last 30 nights whose speedup reaches it.</param>
internal sealed record MachineGoal(Machine Machine, Reading Reading, GoalState State, double Distance, int DaysHeld, double ShareOfLast30)
{
    private const int Nights = 30;

    /// <summary>Null where the series has nothing that counts.</summary>
    public static MachineGoal? Of(Goal goal, SeriesAnalysis analysis)
    {
        if (analysis.Latest is not { Estimate: { } estimate } latest) return null;
        var counting = analysis.Readings.Where(reading => reading.Counts).ToList();
        var held = counting.AsEnumerable().Reverse().TakeWhile(reading => Reaches(reading, goal)).Select(reading => reading.Comparison.Pair.Date.DayNumber).ToList();
        var recent = counting.TakeLast(Nights).ToList();
        return new MachineGoal(
            analysis.Series.Machine,
            latest,
            StateOf(estimate.Interval(), goal),
            latest.Comparison.Speedup.GetValueOrDefault().Value - goal.Speedup,
            held.Count == 0 ? 0 : held.Max() - held.Min() + 1,
            recent.Count(reading => Reaches(reading, goal)) / (double)recent.Count);
    }

    public static GoalState StateOf(LogInterval interval, Goal goal)
    {
        var target = Math.Log(goal.Speedup);
        return interval.Low >= target ? GoalState.Met : interval.High < target ? GoalState.NotMet : GoalState.Unclear;
    }

    private static bool Reaches(Reading reading, Goal goal) => reading.Comparison.Speedup is { } speedup && speedup.Value >= goal.Speedup;
}
