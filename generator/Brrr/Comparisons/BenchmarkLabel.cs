using Brrr.Pyperf;

namespace Brrr.Comparisons;

/// <summary>What a benchmark is called and measured in, which most pairs say alike.</summary>
/// <param name="Name">The benchmark.</param>
/// <param name="Unit">Unit of both sides' means.</param>
/// <param name="Tags">pyperformance's groups.</param>
internal sealed record BenchmarkLabel(string Name, Unit Unit, IReadOnlyList<string> Tags);
