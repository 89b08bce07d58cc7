namespace Brrr.Pyperf;

/// <summary>One benchmark of a suite with all values that were measured; it always has at least one run and so one value.</summary>
/// <param name="Name">The name by which both sides of a comparison find each other.</param>
/// <param name="Unit">What the values count.</param>
/// <param name="Tags">pyperformance's groups, such as "apps"; empty where the file names none.</param>
/// <param name="Values">All values of all runs in file order.</param>
/// <param name="Runs">The worker processes; their values are slices of <paramref name="Values"/>.</param>
internal sealed record Benchmark(string Name, Unit Unit, IReadOnlyList<string> Tags, double[] Values, Run[] Runs);
