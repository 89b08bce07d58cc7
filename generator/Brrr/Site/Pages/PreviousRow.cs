using Brrr.Comparisons;

namespace Brrr.Site.Pages;

/// <summary>One benchmark against the previous night: speedup, and which side moved; above 1 is faster now.</summary>
internal sealed record PreviousRow(Link Benchmark, Measure Speedup, Measure Base, Measure Head)
{
    public static PreviousRow Of(BenchmarkComparison then, BenchmarkComparison now, Addresses addresses) => new(
        new Link(now.Name, addresses.Benchmark(now.Name)),
        Measure.Speedup(now.Speedup.Value / then.Speedup.Value),
        Measure.Speedup(then.Base.Mean / now.Base.Mean),
        Measure.Speedup(then.Head.Mean / now.Head.Mean));
}
