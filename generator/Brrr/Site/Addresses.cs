using System.Globalization;
using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Site;

/// <summary>Where each page is, from the site's root. Every part is a slug, so that none leads elsewhere.</summary>
internal sealed class Addresses
{
    private readonly Dictionary<string, string> benchmarks = new(StringComparer.Ordinal);

    /// <param name="benchmarkNames">All benchmarks; where two have one slug, the later gets a number.</param>
    public Addresses(IEnumerable<string> benchmarkNames)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in benchmarkNames.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var slug = Slug.Of(name);
            var free = Enumerable.Range(2, int.MaxValue - 2).Select(n => string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}")).Prepend(slug).First(taken.Add);
            benchmarks[name] = free;
        }
    }

    public static string Night(DateOnly date) => $"nights/{Date(date)}/";

    public static string Pair(ResultPair pair) => $"{Night(pair.Date)}{pair.Id}/";

    public static string Machine(Machine machine) => $"machines/{machine.Slug}/";

    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public string Benchmark(string name) => $"benchmarks/{benchmarks[name]}/";

    /// <summary>The id of a benchmark's row.</summary>
    public string BenchmarkRow(string name) => "b-" + benchmarks[name];
}
