namespace Brrr.Rendering.Api;

/// <summary><c>goals.json</c>: how the farm stands to each goal.</summary>
internal sealed class GoalsDocument(IReadOnlyList<GoalFields> goals) : ApiDocument("goals.json")
{
    public IReadOnlyList<GoalFields> Goals { get; } = goals;
}
