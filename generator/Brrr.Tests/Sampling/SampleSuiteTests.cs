using Brrr.Sampling;
using Xunit;

namespace Brrr.Tests.Sampling;

public sealed class SampleSuiteTests
{
    [Fact]
    public void Names_are_in_order_and_stand_once()
    {
        var names = SampleSuite.Benchmarks.Select(benchmark => benchmark.Name).ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal).Distinct(), names);
    }

    [Fact]
    public void What_does_not_count_is_what_dashboards_exclude() => Assert.Equal(
        ["asyncio_tcp", "bench_mp_pool", "concurrent_imap", "deepcopy_reduce", "logging_silent", "pickle", "unpack_sequence"],
        SampleSuite.Benchmarks.Where(benchmark => !benchmark.Counts).Select(benchmark => benchmark.Name));
}
