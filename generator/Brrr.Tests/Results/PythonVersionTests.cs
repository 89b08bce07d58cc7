using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class PythonVersionTests
{
    [Theory]
    [InlineData("3.15.0a8+", 3, 15)]
    [InlineData("3.16.0a0", 3, 16)]
    [InlineData("3.10.4", 3, 10)]
    [InlineData("3.13.0rc1+", 3, 13)]
    [InlineData("3.12", 3, 12)]
    [InlineData("3.14a1", 3, 14)]
    [InlineData("4.0.0", 4, 0)]
    public void Gives_major_and_minor(string text, int major, int minor)
    {
        Assert.True(PythonVersion.TryParse(text, out var version));
        Assert.Equal((major, minor), (version.Major, version.Minor));
        Assert.Equal(text, version.ToString());
        Assert.Equal($"{major}.{minor}", version.Series);
    }

    [Theory]
    [InlineData("")]
    [InlineData("3")]
    [InlineData("main")]
    [InlineData("3.")]
    [InlineData("3.x")]
    [InlineData("-3.1")]
    [InlineData("v3.15")]
    [InlineData("3.99999999999")]
    [InlineData(" 3.1")]
    public void Refuses_other_texts(string text) => Assert.False(PythonVersion.TryParse(text, out _));

    [Theory]
    [InlineData("3.9.0", "3.10.0", true)]
    [InlineData("3.15.0a8+", "3.16.0a0", true)]
    [InlineData("3.15.0a1", "3.15.0b2", false)]
    [InlineData("3.15.0b2", "3.15.0a1", false)]
    [InlineData("3.16.0a0", "3.15.0rc1", false)]
    [InlineData("3.99.0", "4.0.0", true)]
    [InlineData("4.0.0", "3.99.0", false)]
    public void Is_ordered_by_major_and_minor_as_numbers(string one, string other, bool isOlder) =>
        Assert.Equal(isOlder, Version(one).IsOlderSeriesThan(Version(other)));

    private static PythonVersion Version(string text) => PythonVersion.TryParse(text, out var version) ? version : default;
}
