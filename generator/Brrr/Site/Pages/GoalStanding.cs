using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>How far a machine is from a goal.</summary>
/// <param name="Machine">The machine and its page.</param>
/// <param name="Distance">How far above or below the goal, in points of percent.</param>
/// <param name="State">"met", "not met" or "unclear", by the reproducibility interval.</param>
/// <param name="Style">The state as the name of a style.</param>
/// <param name="Held">For how many days it has been reached; empty for none.</param>
internal sealed record GoalStanding(Link Machine, string Distance, string State, string Style, string Held)
{
    public static GoalStanding Of(MachineGoal goal) => new(
        new Link(goal.Machine.Name, Addresses.Machine(goal.Machine)),
        Points(goal.Distance),
        Words(goal.State),
        Words(goal.State).Replace(' ', '-'),
        goal.DaysHeld switch { 0 => "", 1 => "for a day", var days => $"for {days} days" });

    /// <summary>"2.9 % above" or "0.4 % below".</summary>
    public static string Points(double distance) => PercentText.Size(distance * 100) + (distance >= 0 ? " above" : " below");

    /// <summary>"met", "not met" or "unclear".</summary>
    public static string Words(GoalState state) => state switch
    {
        GoalState.Met => "met",
        GoalState.NotMet => "not met",
        _ => "unclear",
    };
}
