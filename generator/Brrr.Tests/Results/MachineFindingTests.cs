using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class MachineFindingTests
{
    private static readonly MachineFinding[] Two =
    [
        new(FindingSeverity.Error, "on-battery", "it runs on battery"),
        new(FindingSeverity.Warning, "load", "the load is 0.80 on 12 processors: high"),
    ];

    [Fact]
    public void Reads_what_it_joins() => Assert.Equal(Two, MachineFinding.ParseAll(MachineFinding.Join(Two)));

    [Fact]
    public void Has_the_agreed_form() =>
        Assert.Equal("error on-battery: it runs on battery; warning load: the load is 0.80 on 12 processors: high", MachineFinding.Join(Two));

    [Fact]
    public void The_gravest_stands_first() => Assert.Equal(Two, MachineFinding.ParseAll(MachineFinding.Join(Two.Reverse())));

    [Fact]
    public void Nothing_found_is_not_the_same_as_nobody_looked()
    {
        Assert.Null(MachineFinding.ParseAll(null));
        Assert.Equal([], MachineFinding.ParseAll(""));
    }

    [Fact]
    public void What_has_another_form_is_kept()
    {
        Assert.Equal([new MachineFinding(FindingSeverity.Info, "note", "all well")], MachineFinding.ParseAll("all well"));
        Assert.Equal([new MachineFinding(FindingSeverity.Info, "note", "fatal load: 9")], MachineFinding.ParseAll("fatal load: 9"));
        Assert.Equal([new MachineFinding(FindingSeverity.Error, "load", "9; and more")], MachineFinding.ParseAll("error load: 9; and more"));
    }
}
