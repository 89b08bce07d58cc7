using Brrr.Comparisons;
using Brrr.Site.Pages;
using Brrr.Statistics;
using Xunit;

namespace Brrr.Tests.Site;

public sealed class ChangeStoriesTests
{
    [Fact]
    public void An_outage_and_its_recovery_are_one_story_told_by_the_loss()
    {
        var story = Assert.Single(StoriesOf(MadeChanges.Outage(MadeChanges.Mean(3, 0.88), MadeChanges.Mean(5, 1.13))));
        Assert.Equal("mean", story.Kind);
        Assert.Equal("2026-05-03 to 2026-05-05", story.NightText);
        Assert.Equal("\u221212.0\u202F%", story.Step?.Change);
        Assert.Equal("The JIT got slower on 2026-05-03 and recovered on 2026-05-05 (+13.0\u202F%); on one machine only: suspect the machine.", story.Sentence);
        Assert.Equal(2, story.Lines.Count);
    }

    [Fact]
    public void The_same_step_on_several_machines_is_one_story()
    {
        var story = Assert.Single(StoriesOf(MadeChanges.Corroborated(MadeChanges.Mean(), MadeChanges.Mean(machine: "m3"))));
        Assert.Equal("Geometric mean on 2 machines", story.Title);
        Assert.Equal("The JIT got slower on 2026-05-03; seen on 2 machines.", story.Sentence);
    }

    [Fact]
    public void Benchmarks_that_moved_with_the_mean_are_folded_into_its_story()
    {
        var story = Assert.Single(StoriesOf(MadeChanges.Mean(), MadeChanges.Of("nbody", ratio: 0.8), MadeChanges.Of("2to3", ratio: 0.7)));
        var group = Assert.Single(story.Benchmarks);
        Assert.Equal("2 benchmarks of pi5 on 2026-05-03", group.Title);
        Assert.Equal(["2to3", "nbody"], group.Lines.Select(line => line.Subject.Text));
        Assert.Equal(3, story.Size);
    }

    [Fact]
    public void A_benchmark_that_moved_against_the_mean_is_a_story_of_its_own() =>
        Assert.Equal(["mean", "single"], StoriesOf(MadeChanges.Mean(), MadeChanges.Of("nbody", ratio: 1.2)).Select(story => story.Kind));

    [Fact]
    public void A_benchmark_on_several_machines_is_told_before_those_on_one()
    {
        var shared = MadeChanges.Corroborated(MadeChanges.Of("nbody"), MadeChanges.Of("nbody", machine: "m3"));
        var stories = StoriesOf([MadeChanges.Of("2to3"), .. shared]);
        Assert.Equal(["shared", "single"], stories.Select(story => story.Kind));
        Assert.Equal("nbody on 2 machines", stories[0].Title);
    }

    [Fact]
    public void Hundreds_of_benchmarks_of_one_night_are_one_line()
    {
        var story = Assert.Single(StoriesOf([.. Enumerable.Range(0, 118).Select(number => MadeChanges.Of($"b{number}"))]));
        Assert.Equal("118 benchmarks of pi5 on 2026-05-03", story.Title);
        Assert.Equal("all slower, in the middle \u221210.0\u202F%", story.Sentence);
    }

    [Fact]
    public void Stories_are_newest_first_and_withdrawn_changes_tell_none()
    {
        var withdrawn = MadeChanges.Of("nbody", 6) with { State = ChangeState.Withdrawn };
        Assert.Equal([5, 2], StoriesOf(MadeChanges.Of("2to3", 2), withdrawn, MadeChanges.Mean(5)).Select(story => story.Night.Day));
    }

    [Fact]
    public void What_nobody_confirmed_yet_says_so()
    {
        var story = Assert.Single(StoriesOf(MadeChanges.Mean() with { State = ChangeState.Provisional }));
        Assert.Contains("; provisional; ", story.Sentence, StringComparison.Ordinal);
        Assert.Equal("provisional", story.States);
    }

    [Fact]
    public void A_change_of_the_machine_is_named() => Assert.EndsWith(
        "; the machine changed at that time: compiler.",
        Assert.Single(StoriesOf(MadeChanges.Mean() with { EpochReason = "compiler" })).Sentence,
        StringComparison.Ordinal);

    private static IReadOnlyList<ChangeStory> StoriesOf(params Change[] changes) => MadeChanges.SourceOf(changes).Stories;
}
