using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class StudentTTests
{
    // Abramowitz and Stegun, table 26.10, and R's qt for the further digits.
    [Theory]
    [InlineData(0.05, 1, 12.7062047362)]
    [InlineData(0.05, 2, 4.3026527297)]
    [InlineData(0.05, 5, 2.5705818356)]
    [InlineData(0.05, 10, 2.2281388520)]
    [InlineData(0.05, 30, 2.0422724563)]
    [InlineData(0.05, 120, 1.9799304051)]
    [InlineData(0.001, 1, 636.6192487688)]
    [InlineData(0.001, 10, 4.5868938587)]
    [InlineData(0.001, 30, 3.6459586351)]
    [InlineData(0.4, 10, 0.8790578286)]
    public void Critical_values_are_those_of_the_tables(double tail, double freedom, double expected) =>
        Assert.Equal(expected, StudentT.Critical(tail, freedom), expected * 1e-9);

    /// <summary>Newton's method would mend a wrong expansion, and take longer: this holds the expansion itself to the digits that its author promises.</summary>
    [Theory]
    [InlineData(0.05, 2, 4.3026527297, 1e-3)]
    [InlineData(0.001, 2, 31.5990545764, 1e-3)]
    [InlineData(0.4, 2, 1.0606601718, 2e-3)]
    [InlineData(0.05, 3, 3.1824463053, 1e-6)]
    [InlineData(0.001, 3, 12.9239786367, 1e-7)]
    [InlineData(0.4, 3, 0.9784723124, 1e-6)]
    [InlineData(0.05, 4, 2.7764451052, 1e-7)]
    [InlineData(0.05, 5, 2.5705818356, 1e-7)]
    [InlineData(0.001, 5, 6.8688266258, 1e-7)]
    [InlineData(0.4, 5, 0.9195437802, 1e-8)]
    [InlineData(0.05, 10, 2.2281388520, 1e-8)]
    [InlineData(0.001, 10, 4.5868938587, 1e-7)]
    [InlineData(0.4, 10, 0.8790578286, 1e-9)]
    [InlineData(0.05, 30, 2.0422724563, 1e-9)]
    [InlineData(0.001, 30, 3.6459586351, 1e-9)]
    public void The_first_guess_has_its_digits(double tail, double freedom, double expected, double error) =>
        Assert.Equal(1, StudentT.Hill(tail, freedom) / expected, error);

    [Fact]
    public void Critical_values_have_their_tail_also_far_out_and_for_fractional_degrees_of_freedom()
    {
        foreach (var tail in new[] { 0.5, 0.05, 1e-4, 5.7e-7, 1e-12 })
        {
            foreach (var freedom in new[] { 0.7, 1, 1.5, 2, 3.3, 7, 19, 48.5, 1000, 1e6 })
                Assert.Equal(1, StudentT.TwoSidedTail(StudentT.Critical(tail, freedom), freedom) / tail, 1e-9);
        }
    }

    [Fact]
    public void Many_degrees_of_freedom_are_the_normal_distribution() =>
        Assert.Equal(1.959963984540054, StudentT.Critical(0.05, 1e12), 1e-9);

    [Fact]
    public void One_degree_of_freedom_is_cauchy() =>
        Assert.Equal(1 - 2 / Math.PI * Math.Atan(3), StudentT.TwoSidedTail(3, 1), 1e-12);

    [Fact]
    public void A_table_holds_the_same_values()
    {
        var table = new CriticalTable(2e-5);
        Assert.Equal(StudentT.Critical(2e-5, 22), table[22]);
        Assert.Equal(table[150], table[5000]);
        Assert.Equal(double.PositiveInfinity, table[0]);
    }
}
