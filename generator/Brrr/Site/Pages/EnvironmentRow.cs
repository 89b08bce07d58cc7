using Brrr.Pyperf;

namespace Brrr.Site.Pages;

/// <summary>What both sides of a pair say about where they ran.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Base">The base's text; empty where it says nothing.</param>
/// <param name="Head">The head's text; empty where it says nothing.</param>
internal sealed record EnvironmentRow(string Name, string Base, string Head)
{
    /// <summary>The comparison itself changes them.</summary>
    private const string ConfigureFlags = "Configure flags";

    /// <summary>Whether both say something, and not the same, although they should.</summary>
    public bool Differs => Name != ConfigureFlags && Base.Length > 0 && Head.Length > 0 && Base != Head;

    /// <summary>Everything that either side states.</summary>
    public static IReadOnlyList<EnvironmentRow> Of(SuiteMetadata before, SuiteMetadata after)
    {
        EnvironmentRow[] rows =
        [
            Row("Processor", metadata => metadata.Cpu),
            Row("Host", metadata => metadata.Hostname),
            Row("System", metadata => metadata.Platform),
            Row("Compiler", metadata => metadata.Compiler),
            Row(ConfigureFlags, metadata => metadata.ConfigureFlags),
            Row("Python", metadata => metadata.PythonVersion),
            Row("pyperf", metadata => metadata.Pyperf),
            Row("pyperformance", metadata => metadata.Pyperformance),
            Row("Benchmark hash", metadata => metadata.BenchmarkHash),
            Row("Load average, 1 min", metadata => metadata.LoadAverage),
        ];
        return [.. rows.Where(row => row.Base.Length > 0 || row.Head.Length > 0)];

        EnvironmentRow Row(string name, Func<SuiteMetadata, string?> of) => new(name, of(before) ?? "", of(after) ?? "");
    }
}
