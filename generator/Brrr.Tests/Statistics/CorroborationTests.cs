using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Statistics;

public sealed class CorroborationTests
{
    [Fact]
    public void Machines_that_saw_it_narrow_the_range()
    {
        var group = Assert.Single(Corroboration.Of([Change(0, -1, 1, 5), Change(1, -1, 3, 6), Change(2, -1, 2, 4)]));
        Assert.Equal([0, 1, 2], group.Members);
        Assert.Equal(Range(3, 4), group.Range);
        Assert.True(group.IsCorroborated);
    }

    [Fact]
    public void Other_directions_other_times_and_the_same_machine_stay_apart()
    {
        var groups = Corroboration.Of([Change(0, -1, 1, 5), Change(1, 1, 1, 5), Change(2, -1, 5, 6), Change(0, -1, 2, 5)]);
        Assert.Equal(4, groups.Count);
        Assert.DoesNotContain(groups, group => group.IsCorroborated);
    }

    [Fact]
    public void Every_change_is_in_one_group_and_every_group_has_a_common_time()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var changes = Enumerable.Range(0, 12).Select(_ => Any(random)).ToArray();
            var groups = Corroboration.Of(changes);
            Assert.Equal(Enumerable.Range(0, 12), groups.SelectMany(group => group.Members).Order());
            foreach (var group in groups)
                Assert.All(group.Members, i => Assert.Equal(group.Range, group.Range.Intersect(changes[i].Range)));
        }
    }

    [Fact]
    public void An_empty_range_is_refused() => Assert.Throws<ArgumentException>(() => Range(3, 3));

    private static RangedChange Any(Random random)
    {
        var from = random.Next(20);
        return Change(random.Next(5), random.Next(2) * 2 - 1, from, from + 1 + random.Next(6));
    }

    private static RangedChange Change(int machine, double step, int after, int until) => new(machine, step, Range(after, until));

    private static OrderRange Range(int after, int until) => new(after, until);
}
