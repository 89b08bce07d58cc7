namespace Brrr.Statistics;

/// <summary>How far the newest runs stand from the level before, and how rarely noise does that.</summary>
/// <param name="Step">Their mean less the level, in logarithms.</param>
/// <param name="PValue">Two-sided.</param>
internal readonly record struct ProvisionalStep(double Step, double PValue);
