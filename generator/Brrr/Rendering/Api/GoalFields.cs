using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>One goal.</summary>
internal sealed class GoalFields(GoalProgress progress)
{
    /// <summary>As badges and the configuration name it.</summary>
    public string Id { get; } = progress.Goal.Id;

    /// <summary>In words.</summary>
    public string Title { get; } = progress.Goal.Title;

    /// <summary>Id of the comparison.</summary>
    public string Comparison { get; } = progress.Goal.Comparison;

    /// <summary>Ratio to reach.</summary>
    public double Speedup { get; } = progress.Goal.Speedup;

    /// <summary>The release that shall reach it; null where none is named.</summary>
    public string? Version { get; } = progress.Goal.Version;

    /// <summary>"machine" (each by itself) or "farm" (the geometric mean of the machines).</summary>
    public string Over { get; } = ApiText.Name(progress.Goal.Over);

    /// <summary>The machines that are judged.</summary>
    public IReadOnlyList<MachineGoalFields> Machines { get; } = [.. progress.Machines.Select(machine => new MachineGoalFields(machine))];

    /// <summary>The farm as a whole.</summary>
    public GoalOverall Overall { get; } = new(progress);
}
