namespace Brrr.Statistics;

/// <summary>A change of one machine's series, as much of it as corroboration asks for.</summary>
/// <param name="Machine">The machine's number; two changes of one machine never corroborate each other.</param>
/// <param name="Step">Its step in logarithms; only the sign counts.</param>
/// <param name="Range">Where it may have come in.</param>
internal readonly record struct RangedChange(int Machine, double Step, OrderRange Range);
