using Brrr.Pyperf;

namespace Brrr.Comparisons;

/// <summary>What must agree between the sides of a pair for a fair comparison, and where it does not.</summary>
internal static class EnvironmentDifferences
{
    private static readonly (string Name, Func<SuiteMetadata, string?> Of)[] Compared =
    [
        ("cpu", metadata => metadata.Cpu),
        ("hostname", metadata => metadata.Hostname),
        ("os", metadata => metadata.Platform),
        ("compiler", metadata => metadata.Compiler),
        ("pyperf", metadata => metadata.Pyperf),
        ("pyperformance", metadata => metadata.Pyperformance),
        ("benchmarkHash", metadata => metadata.BenchmarkHash),
    ];

    /// <summary>Names, as the published data spells them, of what both sides state differently.</summary>
    public static IReadOnlyList<string> Between(SuiteMetadata before, SuiteMetadata after) =>
        [.. Compared.Where(each => each.Of(before) is { } one && each.Of(after) is { } other && one != other).Select(each => each.Name)];
}
