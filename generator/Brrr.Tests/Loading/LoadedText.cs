using System.Globalization;
using System.Text;
using Brrr.Loading;
using Brrr.Pyperf;

namespace Brrr.Tests.Loading;

/// <summary>All that was loaded as text, numbers bit for bit: two loads are equal when their texts are.</summary>
internal static class LoadedText
{
    public static string Of(LoadedResults loaded)
    {
        var text = new StringBuilder();
        foreach (var machine in loaded.Machines) text.AppendLine(CultureInfo.InvariantCulture, $"machine {machine.Slug} {machine.Description} {machine.OperatingSystem} {machine.Architecture} {machine.Color}");
        foreach (var result in loaded.Results)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"result {result.Source.Slug} {result.Path} {result.Blob} {result.DataCommit} {result.Withheld}");
            text.Append(Of(new SuiteReading(result.Suite, [])));
            foreach (var (name, reason) in result.LeftOutBenchmarks.OrderBy(each => each.Key, StringComparer.Ordinal)) text.AppendLine(CultureInfo.InvariantCulture, $" without {name} {reason}");
        }

        foreach (var broken in loaded.Broken) text.AppendLine(CultureInfo.InvariantCulture, $"broken {broken.Name} {broken.Reason}");
        foreach (var each in loaded.LeftOut) text.AppendLine(CultureInfo.InvariantCulture, $"left out {each.Source} {each} {each.Severity}");
        return text.ToString();
    }

    public static string Of(SuiteReading reading)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $" {reading.Suite.Started:O} {reading.Suite.Ended:O}");
        foreach (var (key, entry) in reading.Suite.Metadata.Entries) text.AppendLine(CultureInfo.InvariantCulture, $" {key}={entry}");
        foreach (var benchmark in reading.Suite.Benchmarks) Append(text, benchmark);
        foreach (var broken in reading.LeftOut) text.AppendLine(CultureInfo.InvariantCulture, $" left out {broken.Where} {broken.What}");
        return text.ToString();
    }

    private static void Append(StringBuilder text, Benchmark benchmark)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $" {benchmark.Name} {benchmark.Unit} {string.Join(',', benchmark.Tags)} {Bits(benchmark.Values)}");
        foreach (var run in benchmark.Runs) text.AppendLine(CultureInfo.InvariantCulture, $"  run {Bits(run.Values.Span)} {(run.PeakMemory is { } memory ? Bits([memory]) : "none")}");
    }

    private static string Bits(ReadOnlySpan<double> values) => Convert.ToHexString(System.Runtime.InteropServices.MemoryMarshal.AsBytes(values));
}
