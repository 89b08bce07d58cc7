using Brrr.Comparisons;
using Xunit;

namespace Brrr.Tests.Comparisons;

public sealed class ResultPairTests
{
    [Theory]
    [InlineData("python", "2026-05-01-pi5-0123456-jit")]
    [InlineData("Fidget-Spinner", "2026-05-01-pi5-0123456-jit-fidget_spinner")]
    [InlineData("brandtbucher", "2026-05-01-pi5-0123456-jit-brandtbucher")]
    public void Its_id_names_night_machine_commit_comparison_and_a_foreign_fork(string fork, string id) =>
        Assert.Equal(id, Pair(new MadeResult { Fork = fork }).Id);

    [Fact]
    public void Its_id_does_not_depend_on_the_culture()
    {
        using var culture = new ForeignCulture();
        Assert.Equal("2026-05-01-pi5-0123456-jit", Pair(new MadeResult()).Id);
    }

    [Fact]
    public void Order_in_time_is_by_the_commits_instant_and_not_by_the_nights_name()
    {
        // Both directories are of the 21st; the first commit was made on the 20th in UTC.
        var first = Pair(new MadeResult { Date = "2026-04-21", CommitDate = "2026-04-21T07:04:50+08:00", Hash = new string('f', 40) });
        var second = Pair(new MadeResult { Date = "2026-04-21", CommitDate = "2026-04-21T01:00:00+00:00", Hash = new string('a', 40) });
        var third = Pair(new MadeResult { Date = "2026-04-20", CommitDate = "2026-04-20T22:00:00-07:00", Hash = new string('b', 40) });
        Assert.Equal([first, second, third], Sorted(third, second, first));
    }

    [Fact]
    public void Without_an_instant_the_nights_name_decides()
    {
        var first = Pair(new MadeResult { Date = "2026-04-20" });
        var second = Pair(new MadeResult { Date = "2026-04-20", CommitDate = "2026-04-20T12:00:00Z" });
        var third = Pair(new MadeResult { Date = "2026-04-21" });
        Assert.Equal([first, second, third], Sorted(third, second, first));
    }

    [Fact]
    public void Then_the_run_decides()
    {
        var first = Pair(new MadeResult { Ran = new DateTime(2026, 5, 2), Hash = new string('f', 40) });
        var second = Pair(new MadeResult { Ran = new DateTime(2026, 5, 3), Hash = new string('a', 40) });
        Assert.Equal([first, second], Sorted(second, first));
    }

    [Fact]
    public void The_order_in_time_is_total()
    {
        var pairs = (from instant in new[] { null, "2026-05-01T10:00:00Z", "2026-05-01T00:00:00Z", "2026-05-02T00:00:00Z" }
                     from date in new[] { "2026-05-01", "2026-05-02" }
                     from ran in new DateTime?[] { null, new DateTime(2026, 5, 2) }
                     from hash in new[] { 'a', 'b' }
                     select Pair(new MadeResult { CommitDate = instant, Date = date, Ran = ran, Hash = new string(hash, 40) })).ToList();
        foreach (var one in pairs)
        {
            foreach (var two in pairs)
            {
                Assert.Equal(Math.Sign(ResultPair.InTime(one, two)), -Math.Sign(ResultPair.InTime(two, one)));
                Assert.Equal(ReferenceEquals(one, two), ResultPair.InTime(one, two) == 0 && one.Id == two.Id && one.CommitInstant == two.CommitInstant && one.RunDate == two.RunDate);
                foreach (var three in pairs.Where(three => ResultPair.InTime(one, two) <= 0 && ResultPair.InTime(two, three) <= 0))
                    Assert.True(ResultPair.InTime(one, three) <= 0);
            }
        }
    }

    [Fact]
    public void Its_run_date_is_the_later_sides()
    {
        var early = new MadeResult { Ran = new DateTime(2026, 5, 2) };
        var late = early.Jit() with { Ran = new DateTime(2026, 5, 4) };
        Assert.Equal(late.Ran, Pair(early, late).RunDate);
        Assert.Equal(early.Ran, Pair(early, late with { Ran = null }).RunDate);
        Assert.Null(Pair(new MadeResult()).RunDate);
    }

    [Theory]
    [InlineData(null, null, null)]
    [InlineData("hot", null, "hot")]
    [InlineData(null, "busy", "busy")]
    public void Is_withheld_when_a_side_is(string? before, string? after, string? expected) =>
        Assert.Equal(expected, Pair(new MadeResult { Withheld = before }, new MadeResult { Withheld = after }.Jit()).Withheld);

    private static List<ResultPair> Sorted(params ResultPair[] pairs)
    {
        var sorted = pairs.ToList();
        sorted.Sort(ResultPair.InTime);
        return sorted;
    }

    private static ResultPair Pair(MadeResult interpreter) => Pair(interpreter, interpreter.Jit());

    private static ResultPair Pair(MadeResult before, MadeResult after) =>
        new(Dashboard.Default.Comparisons[0], before.ToResult(), after.ToResult(), PairKind.Nightly);
}
