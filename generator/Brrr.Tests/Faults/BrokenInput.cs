namespace Brrr.Tests.Faults;

/// <summary>One kind of damage to a project, and what a build must say of it.</summary>
/// <param name="Name">What is wrong, in a few words.</param>
/// <param name="Path">The file or folder that the message names.</param>
/// <param name="Where">The place inside it; empty for all of it.</param>
/// <param name="What">A part of what the message says is wrong, with the value.</param>
/// <param name="Remedy">A part of what it says to do about it.</param>
/// <param name="Damage">Does it.</param>
internal sealed record BrokenInput(string Name, string Path, string Where, string What, string Remedy, Action<FaultProject> Damage)
{
    /// <summary>Whether this system can have it at all.</summary>
    public bool IsPossible { get; init; } = true;
}
