using Brrr.Comparisons;
using Brrr.Loading;
using Xunit;

namespace Brrr.Tests.Parity;

/// <summary>All real results of shared/, read and compared once for the whole class; nothing where shared/ is absent.</summary>
public sealed class RealFarm
{
    public RealFarm()
    {
        if (SharedData.Root is not { } root) return;
        var sources = SourceDefinition.FromFolders([Path.Combine(root, "data", "sulaco", "results"), Path.Combine(root, "data", "five-machines", "results")]);
        Loaded = ResultLoader.Load(sources, Dashboard.Default.Comparisons, [], ReadLimits.Default);
        Farm = Farm.Of(Loaded.Machines, Loaded.Results, Loaded.Broken, Dashboard.Default, new Dictionary<string, Triage>());
        Pairs = CsvTable.Read(Path.Combine(root, "truth", "pairs.csv"));
        Benchmarks = CsvTable.Read(Path.Combine(root, "truth", "benchmarks.csv"));
    }

    internal LoadedResults? Loaded { get; }

    internal Farm? Farm { get; }

    /// <summary>What upstream's code says of every pair.</summary>
    internal IReadOnlyList<IReadOnlyDictionary<string, string>> Pairs { get; } = [];

    /// <summary>What pyperf says of the benchmarks of some pairs.</summary>
    internal IReadOnlyList<IReadOnlyDictionary<string, string>> Benchmarks { get; } = [];

    /// <summary>Our comparison of the interpreter and the JIT for a row of the truth.</summary>
    internal Comparison Of(IReadOnlyDictionary<string, string> row) => Assert.Single(
        Farm?.Comparisons ?? [],
        each => each.Pair.Definition.Id == "jit" && each.Pair.Machine.Name == row["machine"] && each.Pair.Head.Name.Commit == row["commit"] && each.Pair.Head.Name.Fork == row["fork"]);
}
