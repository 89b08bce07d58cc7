using System.Runtime.InteropServices;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>What only the pair's own page says of a benchmark, as it lies in memory and in the cache; the rest is in <see cref="BenchmarkNumbers"/>.</summary>
/// <param name="Base">The side that is measured against.</param>
/// <param name="Head">The side that is judged.</param>
/// <param name="Significance">pyperf's test of the difference.</param>
[StructLayout(LayoutKind.Sequential)]
internal readonly record struct BenchmarkDetails(SideDetails Base, SideDetails Head, Significance Significance);
