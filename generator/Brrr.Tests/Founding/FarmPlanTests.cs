using Brrr.Founding;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Founding;

public sealed class FarmPlanTests
{
    private static readonly PlannedMachine Pi = PlannedMachine.Parse("pi5:linux:aarch64");

    [Theory]
    [InlineData("Octo-Cat/our-jit", null, "https://octo-cat.github.io/our-jit/")]
    [InlineData("octo-cat/Octo-Cat.github.io", null, "https://octo-cat.github.io/")]
    [InlineData("o/r", "https://jit.example.org", "https://jit.example.org/")]
    public void The_pages_are_where_GitHub_puts_them_unless_said_otherwise(string repository, string? siteUrl, string address) =>
        Assert.Equal(address, new FarmPlan("t", repository, siteUrl, [Pi]).SiteUrl);

    [Theory]
    [InlineData("r")]
    [InlineData("https://github.com/o/r")]
    [InlineData("o/..")]
    [InlineData("o/r\n")]
    public void A_repository_is_an_owner_and_a_name(string repository) => Assert.Throws<BrrrException>(() => new FarmPlan("t", repository, null, [Pi]));

    [Fact]
    public void Machines_have_names_of_their_own()
    {
        Assert.Throws<BrrrException>(() => new FarmPlan("t", "o/r", null, []));
        Assert.Contains("names 2 machines", Assert.Throws<BrrrException>(() => new FarmPlan("t", "o/r", null, [Pi, Pi with { Name = "PI5" }])).Message, StringComparison.Ordinal);
    }
}
