namespace Brrr.Statistics;

/// <summary>A split of a row of numbers into [0, position) and [position, end), and its Q.</summary>
/// <param name="Position">The first index of the right segment.</param>
/// <param name="End">The index after the right segment; what follows did not belong to it.</param>
/// <param name="Statistic">Q, in the unit of the numbers; larger is more different.</param>
internal readonly record struct Split(int Position, int End, double Statistic);
