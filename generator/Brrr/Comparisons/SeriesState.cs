using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What was found of a series, as of one of its nights, that needs its whole history and that most of a build only repeats.</summary>
/// <param name="Readings">Of each row.</param>
/// <param name="Included">The benchmarks of the geometric mean.</param>
/// <param name="GeometricMean">Where the mean of all of them changed.</param>
/// <param name="Benchmarks">Where each of them changed, by name.</param>
internal sealed record SeriesState(
    IReadOnlyList<ReadingState> Readings, IReadOnlyList<string> Included, ReplayState GeometricMean, IReadOnlyDictionary<string, ReplayState> Benchmarks);
