using Brrr.Suggesting;
using Xunit;

namespace Brrr.Tests.Suggesting;

public sealed class SuggestedEventTests
{
    private const string Cpython = "https://github.com/python/cpython";

    private static readonly PathPatterns JitFiles = new(["Python/jit.c", "Tools/jit/"]);

    [Fact]
    public void Is_a_commit_that_touches_the_jit_with_its_pull_request()
    {
        var events = Events([], Commit("gh-1: Faster (#22)", "Python/jit.c", "Doc/x"), Commit("gh-3: Elsewhere (#44)", "Doc/jit.c"), Commit("By hand", "Tools/jit/a.py"));
        Assert.Equal([("Faster", Cpython + "/pull/22"), ("By hand", Cpython + "/commit/" + new string('a', 40))], events.Select(each => (each.Title, each.Link)));
    }

    [Theory]
    [InlineData("https://github.com/python/cpython/pull/22")]
    [InlineData("https://github.com/python/CPython/pull/22/")]
    public void Is_none_that_is_known_or_rejected(string known) => Assert.Empty(Events([known], Commit("Faster (#22)", "Python/jit.c")));

    [Fact]
    public void A_pull_request_counts_once() => Assert.Single(Events([], Commit("Faster (#22)", "Python/jit.c"), Commit("Faster (#22)", "Python/jit.c")));

    [Fact]
    public void Prints_as_an_entry() => Assert.Equal(
        """{date: 2026-05-04, title: "Say \"brr\" \\ #1: {x}", link: "https://github.com/python/cpython/pull/5", kind: change, machine: null}""",
        Events([], Commit("Say \"brr\" \\ #1: {x} (#5)", "Python/jit.c"))[0].Yaml);

    private static IReadOnlyList<SuggestedEvent> Events(string[] known, params CpythonCommit[] commits) => SuggestedEvent.Of(commits, JitFiles, Cpython, known);

    private static CpythonCommit Commit(string subject, params string[] files) =>
        new(new string('a', 40), new DateOnly(2026, 5, 4), subject, [.. files.Select(file => new TouchedFile(file, 1))]);
}
