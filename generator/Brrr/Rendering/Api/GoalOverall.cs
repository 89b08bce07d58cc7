using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>How the farm stands to a goal.</summary>
internal sealed class GoalOverall(GoalProgress progress)
{
    /// <summary>"met", "notMet" or "unclear".</summary>
    public string State { get; } = ApiText.Name(progress.State);

    /// <summary>Of the worst machine, or of the geometric mean of the machines; null where no machine has the comparison.</summary>
    public double? Distance { get; } = progress.Distance;
}
