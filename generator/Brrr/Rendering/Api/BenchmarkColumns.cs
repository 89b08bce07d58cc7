using Brrr.Comparisons;

namespace Brrr.Rendering.Api;

/// <summary>What nights say of one benchmark as columns. Each night lies elsewhere in memory, so that all is taken of one before the next.</summary>
/// <param name="Ids">Pair ids.</param>
/// <param name="Speedup">Base over head.</param>
/// <param name="Base">Mean of the base, in the benchmark's unit.</param>
/// <param name="Head">Mean of the head.</param>
/// <param name="MemoryBase">Mean peak memory of the base in bytes; null where the file has none.</param>
/// <param name="MemoryHead">The same of the head.</param>
internal sealed record BenchmarkColumns(string[] Ids, double[] Speedup, double[] Base, double[] Head, double?[] MemoryBase, double?[] MemoryHead)
{
    public static BenchmarkColumns Of(IReadOnlyList<BenchmarkNight> nights)
    {
        var count = nights.Count;
        var columns = new BenchmarkColumns(new string[count], new double[count], new double[count], new double[count], new double?[count], new double?[count]);
        for (var row = 0; row < count; row++)
        {
            var night = nights[row];
            ref readonly var numbers = ref night.Numbers;
            columns.Ids[row] = night.Comparison.Pair.Id;
            columns.Speedup[row] = night.Speedup.Value;
            columns.Base[row] = numbers.BaseMean;
            columns.Head[row] = numbers.HeadMean;
            columns.MemoryBase[row] = numbers.BaseMemory;
            columns.MemoryHead[row] = numbers.HeadMemory;
        }

        return columns;
    }
}
