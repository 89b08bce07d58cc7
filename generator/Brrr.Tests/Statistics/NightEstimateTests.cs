using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class NightEstimateTests
{
    // t(10, 0.975) = 2.2281389, t(10, 0.8) = 0.8790578.
    [Fact]
    public void Interval_p_value_and_detection_limit_are_those_of_the_t_distribution()
    {
        var estimate = new NightEstimate(0.02228138852, 0.01, 10, false);
        Assert.Equal(0.02228138852, estimate.Interval().HalfWidth, 1e-11);
        Assert.Equal(0.05, estimate.PValue(), 1e-9);
        Assert.Equal(Math.Exp(0.031071966806) - 1, estimate.Detectable(), 1e-10);
    }

    [Fact]
    public void Without_any_error_a_difference_is_certain()
    {
        Assert.Equal(0, new NightEstimate(0.1, 0, 10, false).PValue());
        Assert.Equal(1, new NightEstimate(0, 0, 10, false).PValue());
    }

    [Fact]
    public void A_farm_of_equals_is_as_sure_as_the_square_root_of_its_size()
    {
        var farm = FarmMean.Of([new(0.1, 0.01, 18, false), new(0.2, 0.01, 18, false), new(0.3, 0.01, 18, true), new(0.4, 0.01, 18, false)]);
        Assert.Equal(0.25, farm.Value, 1e-15);
        Assert.Equal(0.005, farm.StandardError, 1e-15);
        Assert.Equal(72, farm.DegreesOfFreedom, 1e-9);
        Assert.True(farm.IsProvisional);
    }

    [Fact]
    public void A_farm_is_provisional_however_many_of_its_machines_are() =>
        Assert.True(FarmMean.Of([new(0.1, 0.01, 6, true), new(0.2, 0.01, 6, true)]).IsProvisional);

    [Fact]
    public void A_farm_without_noise_is_as_free_as_its_machines() =>
        Assert.Equal(18, FarmMean.Of([new(0.1, 0, 18, false), new(0.2, 0, 18, false)]).DegreesOfFreedom);

    [Fact]
    public void A_farm_with_one_noisy_machine_is_no_surer_than_it()
    {
        var farm = FarmMean.Of([new(0, 0.1, 18, false), new(0, 0.0001, 18, false)]);
        Assert.Equal(18, farm.DegreesOfFreedom, 0.01);
        Assert.False(farm.IsProvisional);
        Assert.Throws<ArgumentException>(() => FarmMean.Of([]));
    }
}
