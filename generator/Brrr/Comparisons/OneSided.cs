namespace Brrr.Comparisons;

/// <summary>A benchmark that only one side of a pair has, and why.</summary>
internal sealed record OneSided(string Name, string Reason);
