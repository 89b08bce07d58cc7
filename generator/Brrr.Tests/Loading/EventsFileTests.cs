using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class EventsFileTests : IDisposable
{
    private readonly YamlText yaml = new();

    public void Dispose() => yaml.Dispose();

    [Fact]
    public void The_incumbents_own_file_is_read_unchanged()
    {
        var events = yaml.Events("""
            ## Notable changes

            events:
            - date: '2026-04-14'
              title: Optimize float division operations by mutating uniquely-referenced operands in place
                (JIT only)
              link: https://github.com/python/cpython/pull/146397
            - date: '2026-05-05'
              title: 'JIT: restore `func_version` check'
              link: https://github.com/python/cpython/pull/149104
            """);
        Assert.Empty(yaml.Faults);
        Assert.Equal(
            [
                new PerfEvent(new DateOnly(2026, 5, 5), "JIT: restore `func_version` check", "https://github.com/python/cpython/pull/149104", "change", null),
                new PerfEvent(new DateOnly(2026, 4, 14), "Optimize float division operations by mutating uniquely-referenced operands in place (JIT only)", "https://github.com/python/cpython/pull/146397", "change", null),
            ],
            events);
    }

    [Fact]
    public void Takes_kind_machine_and_what_was_rejected()
    {
        var found = Assert.Single(yaml.Events("events:\n  - {date: 2026-06-18, title: x, link: null, kind: incident, machine: jones}\nrejected: [https://example.org]\n"));
        Assert.Equal(new PerfEvent(new DateOnly(2026, 6, 18), "x", null, "incident", "jones"), found);
        Assert.Empty(yaml.Faults);
    }

    [Theory]
    [InlineData("{title: x}", "an event needs a date and a title; it is left out", 0)]
    [InlineData("{date: 2026-06-18}", "an event needs a date and a title; it is left out", 0)]
    [InlineData("{date: June, title: x}", "'date' is June instead of a date", 0)]
    [InlineData("{date: 2026-06-18, title: x, link: 'javascript:alert(1)'}", "no http or https address", 1)]
    [InlineData("{date: 2026-06-18, titel: x, title: y}", "did you mean 'title'?", 1)]
    public void What_is_wrong_is_named_and_costs_itself(string text, string fault, int read)
    {
        var events = yaml.Events($"events:\n  - {text}\n");
        Assert.Equal(read, events.Count);
        Assert.All(events, each => Assert.Null(each.Link));
        Assert.Contains(yaml.Faults, each => each.StartsWith("data/events.yaml: line 2: ", StringComparison.Ordinal) && each.Contains(fault, StringComparison.Ordinal));
    }
}
