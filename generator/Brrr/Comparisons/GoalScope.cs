namespace Brrr.Comparisons;

/// <summary>What must reach a goal.</summary>
internal enum GoalScope
{
    /// <summary>Each machine by itself.</summary>
    Machine,

    /// <summary>The geometric mean of the farm's machines.</summary>
    Farm,
}
