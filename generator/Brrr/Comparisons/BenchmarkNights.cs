using System.Collections;
using System.Runtime.InteropServices;
using Brrr.Statistics;

namespace Brrr.Comparisons;

/// <summary>The nights of a series that have a benchmark, and where: without a reference for each, of which ten years of five machines would have 700,000.</summary>
/// <param name="rows">The nights of the series.</param>
internal sealed class BenchmarkNights(IReadOnlyList<Comparison> rows) : IReadOnlyList<BenchmarkNight>
{
    private readonly List<At> nights = [];

    public int Count => nights.Count;

    public BenchmarkNight this[int index] => new(rows[nights[index].Row], nights[index].Place, nights[index].Speedup);

    /// <summary>Adds the next night that has it.</summary>
    /// <param name="row">Which of the series' nights.</param>
    /// <param name="place">Where the benchmark is among those of the night.</param>
    public void Add(int row, int place) => nights.Add(new At(row, place, rows[row].SpeedupAt(place)));

    public IEnumerator<BenchmarkNight> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return this[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct At(int Row, int Place, Speedup Speedup);
}
