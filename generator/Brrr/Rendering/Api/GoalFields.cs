using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One goal.</summary>
internal sealed class GoalFields(GoalProgress progress)
{
    public string Id { get; } = progress.Goal.Id;

    public string Title { get; } = progress.Goal.Title;

    public string Comparison { get; } = progress.Goal.Comparison;

    /// <summary>Ratio to reach.</summary>
    public double Speedup { get; } = progress.Goal.Speedup;

    public string? Version { get; } = progress.Goal.Version;

    /// <summary>"machine" (each by itself) or "farm" (the geometric mean of the machines).</summary>
    public string Over { get; } = ApiText.Name(progress.Goal.Over);

    public IReadOnlyList<MachineGoalFields> Machines { get; } = [.. progress.Machines.Select(machine => new MachineGoalFields(machine))];

    public GoalOverall Overall { get; } = new(progress);
}
