namespace Brrr.Rendering.Api;

/// <summary><c>goals.json</c>: how the farm stands to each goal.</summary>
internal sealed class GoalsDocument(IReadOnlyList<GoalFields> goals) : ApiDocument("goals.json")
{
    /// <summary>In the order in which the dashboard names them.</summary>
    public IReadOnlyList<GoalFields> Goals { get; } = goals;
}
