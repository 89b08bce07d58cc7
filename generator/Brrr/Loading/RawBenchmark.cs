using Brrr.Pyperf;

namespace Brrr.Loading;

/// <summary>A benchmark as the file has it, before root metadata is known.</summary>
internal sealed class RawBenchmark
{
    /// <summary>Position in the file from 1.</summary>
    public required int Number { get; init; }

    public string? Name { get; set; }

    public string? UnitName { get; set; }

    public IReadOnlyList<string>? Tags { get; set; }

    public RawMemory Memory { get; set; }

    public double[] Values { get; set; } = [];

    public RawRun[] Runs { get; set; } = [];

    /// <summary>The benchmark with everything that the root says for all; values and runs as they are.</summary>
    public Benchmark ToBenchmark(string name, Unit unit, IReadOnlyList<string> tags, RawMemory root, double processUnit)
    {
        var general = Memory.Over(root);
        var runs = new Run[Runs.Length];
        for (var i = 0; i < runs.Length; i++)
        {
            var raw = Runs[i];
            runs[i] = new Run(Values.AsMemory(raw.Start, raw.Count), raw.Memory.Over(general).Bytes(processUnit));
        }

        return new Benchmark(name, unit, tags, Values, runs);
    }
}
