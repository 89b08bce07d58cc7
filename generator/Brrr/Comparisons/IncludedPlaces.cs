namespace Brrr.Comparisons;

/// <summary>Which benchmarks of a list the headline counts.</summary>
/// <param name="Exclude">Names that it leaves out.</param>
/// <param name="IsExcluded">Whether one is left out, by its place.</param>
/// <param name="Places">Where the others are.</param>
internal sealed record IncludedPlaces(IReadOnlySet<string> Exclude, bool[] IsExcluded, int[] Places)
{
    public static IncludedPlaces Of(BenchmarkLabel[] labels, IReadOnlySet<string> exclude)
    {
        var isExcluded = Array.ConvertAll(labels, label => exclude.Contains(label.Name));
        return new IncludedPlaces(exclude, isExcluded, [.. Enumerable.Range(0, labels.Length).Where(place => !isExcluded[place])]);
    }
}
