namespace Brrr.Comparisons;

/// <summary>One benchmark in one series.</summary>
/// <param name="Series">The series.</param>
/// <param name="Nights">The nights that have it, withheld ones left out; oldest first, at least one.</param>
/// <param name="Sigma">Noise between nights as of the latest; null before there are enough.</param>
/// <param name="Changes">Its changes, newest first.</param>
internal sealed record BenchmarkSeries(Series Series, IReadOnlyList<BenchmarkNight> Nights, double? Sigma, IReadOnlyList<Change> Changes)
{
    /// <summary>What it measured on a night of its series; null where it has nothing that counts.</summary>
    /// <param name="night">The night.</param>
    /// <param name="place">Where it was among the benchmarks of the night before; then of this one.</param>
    public BenchmarkComparison? At(Comparison night, ref int place) => night.IsCounted ? night.BenchmarkOf(Nights[0].Benchmark.Name, ref place) : null;
}
