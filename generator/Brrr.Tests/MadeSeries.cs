using System.Globalization;
using Brrr.Pyperf;

namespace Brrr.Tests;

/// <summary>
/// The nights of one series, made of logarithms of speedups: a row a night, a column a benchmark, NaN for an absent one. The base takes 1 s; each side runs as
/// four processes, so that the standard error of every benchmark is known.
/// </summary>
internal static class MadeSeries
{
    /// <summary>Relative deviations of the process means; they sum to 0.</summary>
    private static readonly double[] Deviations = [-0.003, -0.001, 0.001, 0.003];

    /// <summary>Of every ratio: each side has the relative variance 20e-6 / 3 of its processes, over 4.</summary>
    public static double StandardError { get; } = Math.Sqrt(2 * (20e-6 / 3 / 4));

    /// <summary>Both sides of every night; a test may change a night's results.</summary>
    public static MadeResult[] Of(IReadOnlyList<double[]> logs, string machine = "pi5", Func<int, MadeResult, MadeResult>? with = null, int first = 0) =>
        [.. logs.SelectMany((row, i) => Night(row, i + first, machine).Select(result => with is null ? result : with(i + first, result)))];

    public static string Date(int night) => new DateOnly(2026, 1, 1).AddDays(night).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Commit(int night) => night.ToString("x7", CultureInfo.InvariantCulture);

    public static string Name(int column) => string.Create(CultureInfo.InvariantCulture, $"b{column:00}");

    private static MadeResult[] Night(double[] row, int night, string machine)
    {
        var interpreter = new MadeResult
        {
            Machine = machine,
            Date = Date(night),
            Hash = Commit(night) + new string('a', 33),
            Benchmarks = [.. Side(row, _ => 1)],
        };
        return [interpreter, interpreter.Jit() with { Benchmarks = [.. Side(row, log => Math.Exp(-log))] }];
    }

    private static IEnumerable<Benchmark> Side(double[] row, Func<double, double> seconds) =>
        row.Select((log, column) => (log, column)).Where(each => !double.IsNaN(each.log)).Select(each => Processes(Name(each.column), seconds(each.log)));

    private static Benchmark Processes(string name, double mean)
    {
        double[] values = [.. Deviations.Select(deviation => mean * (1 + deviation))];
        return new Benchmark(name, Unit.Second, [], values, [.. values.Select((_, i) => new Run(values.AsMemory(i, 1), null))]);
    }
}
