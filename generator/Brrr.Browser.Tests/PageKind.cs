namespace Brrr.Browser.Tests;

/// <summary>The kinds of pages that a site has.</summary>
public enum PageKind
{
    Home,
    Nights,
    Night,
    Pair,
    Machine,
    Changes,
    Change,
    Compare,
    Benchmarks,
    Benchmark,
    Status,
    Data,
    About,
    Method,
    EmbedChart,
    EmbedMachine,
    NotFound,
}
