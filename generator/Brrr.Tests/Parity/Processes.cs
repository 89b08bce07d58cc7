using Brrr.Results;

namespace Brrr.Tests.Parity;

/// <summary>What each process of a side measured, straight from its file.</summary>
internal static class Processes
{
    /// <summary>Arithmetic mean of each process that has values.</summary>
    public static double[] Of(Result side, string benchmark) =>
        [.. side.Suite.Benchmarks.Single(each => each.Name == benchmark).Runs.Select(run => run.Values.ToArray().Average())];
}
