using Brrr.Pyperf;
using Xunit;

namespace Brrr.Tests.Pyperf;

/// <summary>Expected texts: pyperf 2.10 <c>_formatter.py</c>, run by Python on the same numbers.</summary>
public sealed class ValueFormatTests
{
    [Theory]
    [InlineData(0.0, "0.00 ns")]
    [InlineData(1e-12, "0.00 ns")]
    [InlineData(4.56e-10, "0.46 ns")]
    [InlineData(9.994e-10, "1.00 ns")]
    [InlineData(1e-09, "1.00 ns")]
    [InlineData(1.5e-09, "1.50 ns")]
    [InlineData(9.995e-09, "9.99 ns")]
    [InlineData(9.9949e-09, "9.99 ns")]
    [InlineData(1e-08, "10.0 ns")]
    [InlineData(1.2345e-08, "12.3 ns")]
    [InlineData(1.23456e-07, "123 ns")]
    [InlineData(9.995e-07, "999 ns")]
    [InlineData(9.994e-07, "999 ns")]
    [InlineData(1e-06, "1.00 us")]
    [InlineData(1.005e-06, "1.00 us")]
    [InlineData(9.995e-06, "9.99 us")]
    [InlineData(4.567e-05, "45.7 us")]
    [InlineData(0.0005678, "568 us")]
    [InlineData(0.001, "1.00 ms")]
    [InlineData(0.00123, "1.23 ms")]
    [InlineData(0.0123456, "12.3 ms")]
    [InlineData(0.171609559651309, "172 ms")]
    [InlineData(0.1235, "124 ms")]
    [InlineData(0.5, "500 ms")]
    [InlineData(0.9999, "1000 ms")]
    [InlineData(1.0, "1.00 sec")]
    [InlineData(1.005, "1.00 sec")]
    [InlineData(1.015, "1.01 sec")]
    [InlineData(1.235, "1.24 sec")]
    [InlineData(9.995, "9.99 sec")]
    [InlineData(10.0, "10.0 sec")]
    [InlineData(12.345, "12.3 sec")]
    [InlineData(99.95, "100.0 sec")]
    [InlineData(99.949, "99.9 sec")]
    [InlineData(100.0, "100 sec")]
    [InlineData(123.5, "124 sec")]
    [InlineData(124.5, "124 sec")]
    [InlineData(999.9, "1000 sec")]
    [InlineData(1000.0, "1000 sec")]
    [InlineData(12345.678, "12346 sec")]
    [InlineData(1000000.0, "1000000 sec")]
    public void Seconds_have_three_digits(double value, string expected) => Assert.Equal(expected, ValueFormat.One(Unit.Second, value));

    [Theory]
    [InlineData(0.172, 0.00127, "172 ms +- 1 ms")]
    [InlineData(1.0, 0.0004, "1.00 sec +- 0.00 sec")]
    [InlineData(0.00999, 0.1, "9.99 ms +- 100.00 ms")]
    [InlineData(1e-09, 3e-12, "1.00 ns +- 0.00 ns")]
    [InlineData(2.5e-06, 1.4e-08, "2.50 us +- 0.01 us")]
    [InlineData(150.0, 2.5, "150 sec +- 2 sec")]
    [InlineData(9.5e-10, 1e-10, "0.95 ns +- 0.10 ns")]
    [InlineData(0.999, 0.0051, "999 ms +- 5 ms")]
    public void A_deviation_is_written_in_its_means_scale(double mean, double deviation, string expected) =>
        Assert.Equal(expected, ValueFormat.MeanAndDeviation(Unit.Second, mean, deviation));

    [Fact]
    public void A_single_value_has_no_deviation() => Assert.Equal("172 ms", ValueFormat.MeanAndDeviation(Unit.Second, 0.172, null));

    [Theory]
    [InlineData(0.0, "0 bytes")]
    [InlineData(1.0, "1 byte")]
    [InlineData(2.0, "2 bytes")]
    [InlineData(1.4, "1 bytes")]
    [InlineData(0.6, "1 bytes")]
    [InlineData(511.5, "512 bytes")]
    [InlineData(512.5, "512 bytes")]
    [InlineData(1023.0, "1023 bytes")]
    [InlineData(10239.0, "10239 bytes")]
    [InlineData(10239.6, "10240 bytes")]
    [InlineData(10240.0, "10.0 KiB")]
    [InlineData(10241.0, "10.0 KiB")]
    [InlineData(24576.0, "24.0 KiB")]
    [InlineData(1048576.0, "1024.0 KiB")]
    [InlineData(10485759.0, "10240.0 KiB")]
    [InlineData(10485760.0, "10240.0 KiB")]
    [InlineData(10485761.0, "10.0 MiB")]
    [InlineData(25264128.0, "24.1 MiB")]
    [InlineData(26424115.2, "25.2 MiB")]
    [InlineData(3221225472.0, "3072.0 MiB")]
    public void Bytes_have_binary_prefixes(double value, string expected) => Assert.Equal(expected, ValueFormat.One(Unit.Byte, value));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(1, "1")]
    [InlineData(5, "5")]
    [InlineData(255, "255")]
    [InlineData(1024, "1024")]
    [InlineData(8191, "8191")]
    [InlineData(8192, "8192")]
    [InlineData(8193, "8193")]
    [InlineData(9999, "9999")]
    [InlineData(10000, "10^4")]
    [InlineData(10001, "10001")]
    [InlineData(12345, "12345")]
    [InlineData(16384, "2^14")]
    [InlineData(16385, "16385")]
    [InlineData(20000, "10^4")]
    [InlineData(30000, "10^4")]
    [InlineData(65536, "2^16")]
    [InlineData(100000, "10^5")]
    [InlineData(110000, "110000")]
    [InlineData(120000, "120000")]
    [InlineData(999999, "999999")]
    [InlineData(1000000, "10^6")]
    [InlineData(1048576, "2^20")]
    [InlineData(7000000, "10^6")]
    [InlineData(1099511627776, "2^40")]
    [InlineData(1000000000000, "10^12")]
    [InlineData(3000000000000, "10^12")]
    [InlineData(1000000000001, "1000000000001")]
    public void Whole_numbers_are_shortened_to_powers_as_pyperf_does_it(double value, string expected) =>
        Assert.Equal(expected, ValueFormat.One(Unit.Integer, value));

    [Theory]
    [InlineData(0.5, "0.5")]
    [InlineData(5.5, "5.5")]
    [InlineData(1234.25, "1234.25")]
    [InlineData(10000.5, "10000.5")]
    [InlineData(123456789.125, "123456789.125")]
    [InlineData(0.30000000000000004, "0.30000000000000004")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(1e-05, "1e-05")]
    [InlineData(1234567890123456.0, "1234567890123456.0")]
    [InlineData(1.5e+17, "1.5e+17")]
    public void A_mean_of_whole_numbers_that_is_none_keeps_all_digits(double value, string expected) =>
        Assert.Equal(expected, ValueFormat.One(Unit.Integer, value));

    [Theory]
    [InlineData(5, 0, "5 +- 0.0")]
    [InlineData(5.5, 0.7071067811865476, "5.5 +- 0.7071067811865476")]
    [InlineData(16384, 2, "2^14 +- 2.0")]
    [InlineData(2000000, 20000, "10^6 +- 10^4")]
    [InlineData(12345, 16384, "12345 +- 16384.0")]
    public void A_deviation_of_whole_numbers_is_none(double mean, double deviation, string expected) =>
        Assert.Equal(expected, ValueFormat.MeanAndDeviation(Unit.Integer, mean, deviation));

    [Fact]
    public void Does_not_depend_on_the_culture()
    {
        using var culture = new ForeignCulture();
        Assert.Equal("1.45 sec +- 0.01 sec", ValueFormat.MeanAndDeviation(Unit.Second, 1.45, 0.01));
        Assert.Equal("24.1 MiB", ValueFormat.One(Unit.Byte, 25264128));
        Assert.Equal("1234.25", ValueFormat.One(Unit.Integer, 1234.25));
    }
}
