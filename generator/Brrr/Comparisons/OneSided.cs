namespace Brrr.Comparisons;

/// <summary>A benchmark that only one side of a pair has, and why.</summary>
/// <param name="Name">As the files write it.</param>
/// <param name="Reason">Why the other side lacks it.</param>
internal sealed record OneSided(string Name, string Reason);
