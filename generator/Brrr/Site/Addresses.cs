using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Brrr.Comparisons;
using Brrr.Results;
using Brrr.Statistics;

namespace Brrr.Site;

/// <summary>Where each page is, from the site's root. Every part is a slug, so that none leads elsewhere.</summary>
internal sealed class Addresses
{
    /// <summary>Where changes are listed.</summary>
    public const string Changes = "changes/";

    private readonly Dictionary<string, string> pages;
    private readonly Dictionary<string, string> rows = new(StringComparer.Ordinal);
    private readonly Lazy<string> digest;

    /// <param name="histories">The benchmarks that have a page.</param>
    /// <param name="names">All benchmarks; where two have one slug, the later one's row gets a number.</param>
    public Addresses(IReadOnlyList<BenchmarkHistory> histories, IEnumerable<string> names)
    {
        pages = histories.ToDictionary(history => history.Name, history => $"benchmarks/{history.Slug}/", StringComparer.Ordinal);
        digest = new Lazy<string>(() => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(row => $"{row.Key}\t{row.Value}\t{Benchmark(row.Key)}"))))));
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var slug = Slug.Of(name);
            rows[name] = Enumerable.Range(2, int.MaxValue - 2).Select(n => string.Create(CultureInfo.InvariantCulture, $"{slug}-{n}")).Prepend(slug).First(taken.Add);
        }
    }

    /// <summary>A name for all addresses of benchmarks: hexadecimal digits.</summary>
    public string Digest => digest.Value;

    public static string Night(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"nights/{date:O}/");

    public static string Pair(ResultPair pair) => string.Create(CultureInfo.InvariantCulture, $"nights/{pair.Date:O}/{pair.Id}/");

    public static string Machine(Machine machine) => $"machines/{machine.Slug}/";

    /// <summary>A change's page; null for a withdrawn one, which has none.</summary>
    public static string? Change(Change change) => change.State == ChangeState.Withdrawn ? null : $"{Changes}{change.Id}/";

    /// <summary><c>2026-01-31</c>.</summary>
    public static string Date(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>A benchmark's page; null for one that no nightly pair has.</summary>
    public string? Benchmark(string name) => pages.GetValueOrDefault(name);

    /// <summary>The id of a benchmark's row on a pair's page.</summary>
    public string BenchmarkRow(string name) => "b-" + rows[name];
}
