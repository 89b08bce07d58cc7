namespace Brrr.Fuzz;

/// <summary>The two sides of one commit.</summary>
internal sealed record SpecimenPair(Specimen Base, Specimen Head);
