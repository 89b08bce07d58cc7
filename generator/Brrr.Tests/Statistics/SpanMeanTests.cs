using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class SpanMeanTests
{
    // R: t.test(c(0.05, 0.06, 0.07, 0.08)) is 0.065 +- 3.182446 * 0.01290994 / 2.
    [Fact]
    public void Is_the_one_sample_t_interval()
    {
        var span = SpanMean.Of([0.05, 0.06, 0.07, 0.08]);
        Assert.Equal(0.065, span.Mean, 1e-15);
        Assert.Equal(3.182446 * 0.01290994 / 2, span.Estimate?.Interval().HalfWidth ?? 0, 1e-8);
        Assert.Equal((0.05, 0.08, 4), (span.Lowest, span.Highest, span.Nights));
        Assert.False(span.Estimate?.IsProvisional);
    }

    [Fact]
    public void One_night_has_no_interval()
    {
        Assert.Null(SpanMean.Of([0.05]).Estimate);
        Assert.Throws<ArgumentException>(() => SpanMean.Of([]));
    }
}
