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

    [Theory]
    [InlineData("info load: 1", nameof(FindingSeverity.Info))]
    [InlineData("warning load: 1", nameof(FindingSeverity.Warning))]
    [InlineData("error load: 1", nameof(FindingSeverity.Error))]
    public void Each_severity_has_its_word(string text, string severity)
    {
        var finding = new MachineFinding(Enum.Parse<FindingSeverity>(severity), "load", "1");
        Assert.Equal([finding], MachineFinding.ParseAll(text));
        Assert.Equal(text, finding.ToString());
    }

    [Theory]
    [InlineData("error : 9")]
    [InlineData("error a_b: 9")]
    [InlineData("error two words: 9")]
    [InlineData("error load:9")]
    [InlineData("Error load: 9")]
    [InlineData(": 9")]
    public void A_finding_has_one_known_word_and_one_id(string text) =>
        Assert.Equal([new MachineFinding(FindingSeverity.Info, "note", text)], MachineFinding.ParseAll(text));

    [Fact]
    public void Blanks_and_empty_parts_are_nothing() =>
        Assert.Equal(Two, MachineFinding.ParseAll("  " + MachineFinding.Join(Two).Replace("; ", " ; ; ", StringComparison.Ordinal) + "; "));

    [Fact]
    public void That_nothing_was_found_is_said_and_read()
    {
        Assert.Equal("info none: nothing found", MachineFinding.Join([]));
        Assert.Equal(MachineFinding.Nothing, MachineFinding.Join([]));
        Assert.Equal([], MachineFinding.ParseAll(MachineFinding.Nothing));
    }
}
