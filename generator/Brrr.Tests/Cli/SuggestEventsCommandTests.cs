using System.Globalization;
using Brrr.Tests.Suggesting;
using Xunit;

namespace Brrr.Tests.Cli;

/// <summary>A farm of one machine whose nights are commits of a made repository; from the sixth on the JIT is slower.</summary>
public sealed class SuggestEventsCommandTests : IDisposable
{
    private const int Nights = 14;
    private const string Existing = "# Mine.\r\nevents:\r\n  - {date: 2026-05-02, title: Known, link: \"https://github.com/python/cpython/pull/102\"}\r\n\r\nrejected: [\"https://github.com/python/cpython/pull/103\"]\r\n";

    private readonly TemporaryFolder folder = new();
    private readonly MadeCpython cpython;

    public SuggestEventsCommandTests()
    {
        cpython = new MadeCpython(folder.At("cpython"));
        for (var night = 1; night <= Nights; night++) WriteNight(night);
        folder.Write("data/dashboard.yaml", "jit_files: [Python/jit.c]\n");
        folder.Write("data/sources.yaml", "sources:\n  - path: .\n");
        folder.Write("data/events.yaml", Existing);
    }

    [Fact]
    public void Suggests_what_touches_the_jit_between_the_nights_and_names_suspects()
    {
        var run = Suggest("--format", "markdown");
        Assert.Equal("", run.Error);
        Assert.Contains("| 2026-05-06 | JIT of night 6 | <https://github.com/python/cpython/pull/106> |", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("/pull/101>", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("/pull/102>", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("/pull/103>", run.Output, StringComparison.Ordinal);
        Assert.Equal(Existing, File.ReadAllText(folder.At("data/events.yaml")));

        Assert.Contains("calm-jit-", run.Output, StringComparison.Ordinal);
        Assert.Contains(": confirmed, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("| 7 | 2026-05-06 | JIT of night 6 (<https://github.com/python/cpython/pull/106>) |", run.Output, StringComparison.Ordinal);

        var later = Suggest("--since", "2026-05-08").Output;
        Assert.StartsWith("events:\n  - {date: 2026-05-14,", later, StringComparison.Ordinal);
        Assert.DoesNotContain("/pull/107\"", later, StringComparison.Ordinal);
    }

    [Fact]
    public void Writes_them_once_and_leaves_the_rest_of_the_file_alone()
    {
        Assert.Contains("11 new entries", Suggest("--write").Error, StringComparison.Ordinal);
        var once = File.ReadAllText(folder.At("data/events.yaml"));
        Assert.StartsWith("# Mine.\r\nevents:\r\n  - {date: 2026-05-14, title: \"JIT of night 14\", link: \"https://github.com/python/cpython/pull/114\", kind: change, machine: null}\r\n", once, StringComparison.Ordinal);
        Assert.EndsWith(Existing["# Mine.\r\nevents:\r\n".Length..], once, StringComparison.Ordinal);
        Assert.Equal(0, Verb.Run("check", folder.At("data/events.yaml")).ExitCode);

        Assert.StartsWith("# Nothing new touches the JIT.", Suggest("--write").Output, StringComparison.Ordinal);
        Assert.Equal(once, File.ReadAllText(folder.At("data/events.yaml")));
    }

    [Fact]
    public void Says_what_is_no_clone_and_what_is_another_repositorys()
    {
        var none = Verb.Run("suggest-events", "--data", folder.At("data"), "--repository", folder.At("data"));
        Assert.Equal(1, none.ExitCode);
        Assert.Contains("is no git repository", none.Error, StringComparison.Ordinal);
        new MadeCpython(folder.At("other")).Commit("2026-05-01T12:00:00Z", "x", "y");
        Assert.Contains("has none of the commits of 14 nights", Verb.Run("suggest-events", "--data", folder.At("data"), "--repository", folder.At("other")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_nights_there_is_nothing_to_suggest()
    {
        Assert.StartsWith("# Nothing new", Suggest("--since", "2026-06-01").Output, StringComparison.Ordinal);
        new MadeCpython(folder.At("other")).Commit("2026-05-01T12:00:00Z", "x", "y");
        var sample = Verb.Run("suggest-events", "--repository", folder.At("other"));
        Assert.Equal((0, ""), (sample.ExitCode, sample.Error));
    }

    public void Dispose() => folder.Dispose();

    private BrrrProcess Suggest(params string[] arguments) =>
        Verb.Run(["suggest-events", "--data", folder.At("data"), "--repository", folder.At("cpython"), .. arguments]);

    private void WriteNight(int night)
    {
        var date = new DateOnly(2026, 5, night).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        cpython.Commit(date + "T08:00:00Z", $"gh-1: Elsewhere (#{200 + night})", "Doc/x.rst");
        var sha = cpython.Commit(date + "T12:00:00Z", $"gh-9: JIT of night {night} (#{100 + night})", "Python/jit.c");
        foreach (var isJit in new[] { false, true })
        {
            var text = new PyperfText().Metadata($$"""{"platform":"Linux-6-x86_64-x","unit":"second","commit_id":"{{sha}}","commit_date":"{{date}}T12:00:00+00:00"}""");
            var scale = (isJit ? (night < 6 ? 1 / 1.2 : 1.0) : 1) * (1 + (0.001 * ((night * 7 % 5) - 2)));
            foreach (var (name, seconds) in new[] { ("nbody", 0.1), ("2to3", 0.3), ("json", 0.02) })
                text.Runs(name, [.. Enumerable.Range(0, 6).Select(run => string.Create(CultureInfo.InvariantCulture, $$"""{"values":[{{seconds * scale * (1 + (0.0004 * run)):R}},{{seconds * scale * (1 - (0.0003 * run)):R}}]}"""))]);
            var compact = date.Replace("-", "", StringComparison.Ordinal);
            folder.Write($"data/results/bm-{compact}-3.16.0a0-{sha[..7]}{(isJit ? "-JIT" : "")}/bm-{compact}-calm-x86_64-python-{sha[..20]}-3.16.0a0-{sha[..7]}.json", text.Bytes());
        }
    }
}
