using Brrr.Loading;
using Brrr.Results;
using Brrr.Suggesting;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Suggesting;

public sealed class EventsTextTests
{
    private const string Name = "data/events.yaml";

    [Fact]
    public void Entries_go_where_their_date_belongs_and_all_else_stays()
    {
        const string Before = """
            # What happened.
            events:
              - {date: 2026-06-18, title: "a", link: null}   # stays
              # why b is here
              - date: 2026-06-10
                title: b
              - {date: 2026-06-01, title: c}

            # Links that are not to be suggested again.
            rejected: [https://example.org/x]
            """;
        var after = EventsText.Put(Before + "\n", Name, [Event("2026-06-20", 1), Event("2026-06-18", 2), Event("2026-06-12", 3), Event("2026-05-01", 4)]);
        var expected = Before
            .Replace("  - {date: 2026-06-18,", $"{Line("2026-06-20", 1)}{Line("2026-06-18", 2)}  - {{date: 2026-06-18,", StringComparison.Ordinal)
            .Replace("  # why b", Line("2026-06-12", 3) + "  # why b", StringComparison.Ordinal)
            .Replace("title: c}\n", "title: c}\n" + Line("2026-05-01", 4), StringComparison.Ordinal);
        Assert.Equal(expected + "\n", after);
    }

    [Theory]
    [InlineData("events: []\n", "events:\n  - E\n")]
    [InlineData("# c\r\nevents: [] # none\r\nrejected: []\r\n", "# c\r\nevents: # none\r\n  - E\r\nrejected: []\r\n")]
    [InlineData("events:\nrejected: []\n", "events:\n  - E\nrejected: []\n")]
    [InlineData("rejected: []", "rejected: []\nevents:\n  - E\n")]
    [InlineData("", "events:\n  - E\n")]
    [InlineData("events:\n- {date: 2026-01-01, title: x}\nrejected: []\n", "events:\n- E\n- {date: 2026-01-01, title: x}\nrejected: []\n")]
    [InlineData("events:\n- date: 2027-01-01\n  title: x\nrejected: []\n", "events:\n- date: 2027-01-01\n  title: x\n- E\nrejected: []\n")]
    public void Any_form_of_list_gets_them(string before, string after) =>
        Assert.Equal(after.Replace("E", Event("2026-06-18", 1).Yaml, StringComparison.Ordinal), EventsText.Put(before, Name, [Event("2026-06-18", 1)]));

    [Theory]
    [InlineData("events: [{date: 2026-01-01, title: x}]\n", "one below the other")]
    [InlineData("events: [\n", "is not valid YAML")]
    [InlineData("- a\n", "is not a mapping")]
    public void Says_what_it_can_not_edit(string text, string what) =>
        Assert.Contains(what, Assert.Throws<BrrrException>(() => EventsText.Put(text, Name, [Event("2026-06-18", 1)])).Message, StringComparison.Ordinal);

    [Fact]
    public void Nothing_new_changes_nothing() => Assert.Equal("events: []", EventsText.Put("events: []", Name, []));

    [Fact]
    public void Any_title_is_read_back() =>
        Gen.String.Where(text => text.Length > 0 && !text.Any(char.IsSurrogate)).Sample(title =>
        {
            var text = EventsText.Put("", Name, [new SuggestedEvent(new DateOnly(2026, 6, 18), CommitTitle.Of(title).Text, "https://example.org/1")]);
            var faults = new List<LeftOut>();
            var read = YamlMapping.Parse(text, Name, faults).Mappings("events");
            Assert.Equal("https://example.org/1", Assert.Single(read).Text("link"));
            Assert.Empty(faults);
        });

    private static string Line(string date, int number) => $"  - {Event(date, number).Yaml}\n";

    private static SuggestedEvent Event(string date, int number) =>
        new(DateOnly.ParseExact(date, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), $"Event {number}", $"https://example.org/{number}");
}
