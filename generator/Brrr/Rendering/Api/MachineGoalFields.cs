using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>How one machine stands to a goal.</summary>
internal sealed class MachineGoalFields(MachineGoal goal)
{
    /// <summary>The machine as the files write it.</summary>
    public string Machine { get; } = goal.Machine.Name;

    /// <summary>The machine as addresses and ids write it.</summary>
    public string MachineSlug { get; } = goal.Machine.Slug;

    /// <summary>The pair that is judged.</summary>
    public string Pair { get; } = goal.Reading.Comparison.Pair.Id;

    /// <summary>"met", "notMet" or "unclear", by the reproducibility interval.</summary>
    public string State { get; } = ApiText.Name(goal.State);

    /// <summary>Speedup less goal.</summary>
    public double Distance { get; } = goal.Distance;

    /// <summary>Days of the unbroken stretch of nights up to the latest whose speedup reaches the goal; 0 where the latest does not.</summary>
    public int DaysHeld { get; } = goal.DaysHeld;

    /// <summary>Share of the last 30 nights whose speedup reaches it.</summary>
    public double ShareOfLast30 { get; } = goal.ShareOfLast30;
}
