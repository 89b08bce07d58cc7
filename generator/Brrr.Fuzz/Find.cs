namespace Brrr.Fuzz;

/// <summary>A mutant that did what none may do.</summary>
/// <param name="Number">Which one of its seed.</param>
/// <param name="What">What it did.</param>
internal sealed record Find(int Number, string What);
