namespace Brrr.Comparisons;

/// <summary>The pairs before and after each pair of a series; a pair on demand has none.</summary>
internal sealed class Neighbours
{
    private readonly Dictionary<Comparison, (Comparison? Previous, Comparison? Next)> around = [];

    private Neighbours()
    {
    }

    public static Neighbours Of(IReadOnlyList<Series> series)
    {
        var neighbours = new Neighbours();
        foreach (var comparisons in series.Select(each => each.Comparisons))
        {
            for (var i = 0; i < comparisons.Count; i++)
                neighbours.around[comparisons[i]] = (i > 0 ? comparisons[i - 1] : null, i + 1 < comparisons.Count ? comparisons[i + 1] : null);
        }

        return neighbours;
    }

    public (Comparison? Previous, Comparison? Next) Around(Comparison comparison) => around.GetValueOrDefault(comparison);
}
