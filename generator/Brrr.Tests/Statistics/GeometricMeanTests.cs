using Brrr.Statistics;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class GeometricMeanTests
{
    private static readonly Gen<double[]> Ratios = Gen.Double[0.1, 10].Array[2, 60];

    [Theory]
    [InlineData(new[] { 2.0, 8.0 }, 4)]
    [InlineData(new[] { 1.0, 3.0, 9.0 }, 3)]
    [InlineData(new[] { 0.5, 2.0 }, 1)]
    public void Is_the_nth_root_of_the_product(double[] ratios, double expected) => Assert.Equal(expected, Of(ratios), 1e-15);

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new[] { 1.1 })]
    public void Needs_two_benchmarks(double[] ratios) => Assert.Null(GeometricMean.Of([.. ratios.Select(ratio => new Speedup(ratio))]));

    [Fact]
    public void Does_not_depend_on_the_order() =>
        Ratios.Sample(ratios => Assert.Equal(1, Of(ratios) / Of(ratios.Order()), 1e-15));

    [Fact]
    public void Is_inverse_when_the_sides_are_swapped() =>
        Ratios.Sample(ratios => Assert.Equal(1, Of(ratios) * Of(ratios.Select(ratio => 1 / ratio)), 1e-14));

    [Fact]
    public void Lies_between_the_smallest_and_the_largest() =>
        Ratios.Sample(ratios => Assert.InRange(Of(ratios), ratios.Min() * (1 - 1e-14), ratios.Max() * (1 + 1e-14)));

    [Fact]
    public void Scales_with_the_ratios() =>
        Gen.Select(Ratios, Gen.Double[0.5, 2]).Sample((ratios, factor) =>
            Assert.Equal(1, Of(ratios.Select(ratio => ratio * factor)) / (Of(ratios) * factor), 1e-13));

    private static double Of(IEnumerable<double> ratios) =>
        GeometricMean.Of([.. ratios.Select(ratio => new Speedup(ratio))])?.Value ?? double.NaN;
}
