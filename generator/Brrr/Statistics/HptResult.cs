namespace Brrr.Statistics;

/// <summary>What Hierarchical Performance Testing says of a pair, as bench_runner computes it.</summary>
/// <param name="Reliability">Probability, 0 to 1, that the direction is right.</param>
/// <param name="Direction">Whether the head is faster or slower.</param>
/// <param name="AtLeast90">Factor (truncated to 0.01) by which the head is at least faster, or slower, with 90 % reliability; null above 10.</param>
/// <param name="AtLeast95">The same with 95 %.</param>
/// <param name="AtLeast99">The same with 99 %.</param>
internal sealed record HptResult(double Reliability, Direction Direction, double? AtLeast90, double? AtLeast95, double? AtLeast99);
