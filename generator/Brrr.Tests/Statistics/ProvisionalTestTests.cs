using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

/// <summary>Expected values: z = step / (sigma sqrt(1/tail + 1/level)), worked by hand.</summary>
public sealed class ProvisionalTestTests
{
    private static readonly ChangePointRules Rules = ChangePointRules.GeometricMean;

    /// <summary>Differences of 0.01 sqrt(2) each: a sigma of 0.01.</summary>
    private static readonly double[] Known = [.. Enumerable.Repeat(0.01 * Math.Sqrt(2), 8)];

    [Theory]
    [InlineData(0.0576, false)]
    [InlineData(0.0578, true)]
    [InlineData(-0.0576, false)]
    [InlineData(-0.0578, true)]
    public void Five_sigma_of_a_night_against_three_stand_apart(double step, bool standsApart)
    {
        var found = ProvisionalTest.Of([0, 0, 0], [step], Known, null, Rules);
        Assert.Equal(standsApart, found is not null);
        if (found is null) return;
        Assert.Equal(step, found.Value.Step, 1e-15);
        Assert.Equal(StudentT.TwoSidedTail(0.0578 / (0.01 * Math.Sqrt(4.0 / 3)), 7), found.Value.PValue, 1e-12);
    }

    [Theory]
    [InlineData(0.0295, false)]
    [InlineData(0.0296, true)]
    public void Less_than_three_percent_never_do(double step, bool standsApart) =>
        Assert.Equal(standsApart, ProvisionalTest.Of([0, 0, 0], [step], [.. Known.Select(each => each / 100)], null, Rules) is not null);

    [Theory]
    [InlineData(0.049, 0.151, false)]
    [InlineData(0.051, 0.149, true)]
    [InlineData(-0.049, -0.151, false)]
    [InlineData(-0.051, -0.149, true)]
    public void Each_night_goes_at_least_half_of_the_way(double first, double second, bool standsApart) =>
        Assert.Equal(standsApart, ProvisionalTest.Of([0, 0, 0], [first, second], Known, null, Rules) is not null);

    [Theory]
    [InlineData(6, null, false)]
    [InlineData(6, 0.001, true)]
    [InlineData(6, 0.1, false)]
    [InlineData(7, null, true)]
    public void Too_few_differences_need_the_noise_of_the_farm(int differences, double? assumed, bool standsApart) =>
        Assert.Equal(standsApart, ProvisionalTest.Of([0, 0, 0], [0.1], Known.AsSpan(0, differences), assumed, Rules) is not null);

    [Fact]
    public void Assumed_noise_is_at_least_one_percent()
    {
        Assert.Null(ProvisionalTest.Of([0, 0, 0], [0.0576], [], 0.001, Rules));
        var found = ProvisionalTest.Of([0, 0, 0], [0.0578], [], 0.001, Rules);
        Assert.Equal(StudentT.TwoSidedTail(0.0578 / (0.01 * Math.Sqrt(4.0 / 3)), 6), found?.PValue ?? 1, 1e-12);
    }

    /// <summary>Student's t, 10 degrees of freedom, with the tail of five sigma: 11.17 and not 5.</summary>
    [Theory]
    [InlineData(11, 0.128, false)]
    [InlineData(11, 0.130, true)]
    [InlineData(10, 1.0, false)]
    public void A_benchmark_needs_its_own_noise_and_a_t_threshold(int differences, double step, bool standsApart) =>
        Assert.Equal(standsApart, ProvisionalTest.Of([0, 0, 0], [step], Enumerable.Repeat(0.01 * Math.Sqrt(2), differences).ToArray(), 0.01, ChangePointRules.Benchmark) is not null);
}
