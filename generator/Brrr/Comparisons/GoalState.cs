namespace Brrr.Comparisons;

/// <summary>How a speedup stands to a goal, by its reproducibility interval.</summary>
internal enum GoalState
{
    /// <summary>The interval holds the goal.</summary>
    Unclear,

    /// <summary>The whole interval reaches it.</summary>
    Met,

    /// <summary>The whole interval stays below it.</summary>
    NotMet,
}
