using Brrr.Doctor;
using Xunit;

namespace Brrr.Tests.Doctor;

public sealed class CpuListTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("3", "3")]
    [InlineData("0-3,5", "0-3,5")]
    [InlineData("5,1,0,2", "0-2,5")]
    public void A_list_is_written_as_the_kernel_writes_it(string text, string expected)
    {
        Assert.True(CpuList.TryParse(text, out var cpus));
        Assert.Equal(expected, CpuList.Text(cpus));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("3-1")]
    [InlineData("1-2-3")]
    [InlineData("-1")]
    [InlineData("0-99999999")]
    public void What_is_no_list_is_refused(string text) => Assert.False(CpuList.TryParse(text, out _));

    [Theory]
    [InlineData("7", "0-2")]
    [InlineData("fff", "0-11")]
    [InlineData("00000001,00000003", "0-1,32")]
    [InlineData("zz", "")]
    public void A_masks_lowest_bits_stand_last(string mask, string expected) => Assert.Equal(expected, CpuList.Text(CpuList.OfMask(mask)));

    [Fact]
    public void A_mask_names_the_processors_of_its_bits() => Assert.Equal("fdf", CpuList.Mask([0, 1, 2, 3, 4, 6, 7, 8, 9, 10, 11]));
}
