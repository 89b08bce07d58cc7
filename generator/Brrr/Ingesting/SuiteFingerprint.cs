using System.Security.Cryptography;
using System.Text;

namespace Brrr.Ingesting;

/// <summary>
/// bench_runner's <c>benchmark_hash</c>: results with different ones measured different programs. Source: bench_runner <c>benchmark_definitions.py</c>.
/// </summary>
internal static class SuiteFingerprint
{
    private const int ShortHash = 7;
    private const int Digits = 6;

    /// <summary>The first six digits of the SHA-256 of the repositories' short hashes, one after the other.</summary>
    /// <param name="commits">Full hashes in bench_runner's order: pyperformance, then the macro benchmarks.</param>
    public static string Of(IEnumerable<string> commits) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(commits.Select(commit => commit[..ShortHash])))))[..Digits];
}
