using Brrr.Loading;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Loading;

public sealed class YamlMappingTests : IDisposable
{
    private readonly YamlText yaml = new();

    public void Dispose() => yaml.Dispose();

    [Fact]
    public void Gives_values_of_every_kind()
    {
        var mapping = yaml.Parse("""
            text: a b
            quoted: "null"
            nothing: null
            tilde: ~
            empty:
            flag: true
            whole: 7
            number: 0.00003
            date: 2026-06-18
            address: https://example.org/x
            list: [a, "b"]
            lists: [[], [JIT, NOGIL]]
            flags: [TAILCALL, JIT]
            """);
        Assert.Equal("a b", mapping.Text("text"));
        Assert.Equal("null", mapping.Text("quoted"));
        Assert.All(["nothing", "tilde", "empty", "absent"], key => Assert.Null(mapping.Text(key)));
        Assert.True(mapping.Flag("flag", false));
        Assert.Equal(7, mapping.Integer("whole", 1, 0, 10));
        Assert.Equal(3e-5, mapping.Number("number", 1, 0, 1));
        Assert.Equal(new DateOnly(2026, 6, 18), mapping.Date("date"));
        Assert.Equal("https://example.org/x", mapping.Address("address"));
        Assert.Equal(["a", "b"], mapping.Texts("list") ?? []);
        Assert.Equal([[], ["JIT", "NOGIL"]], mapping.TextLists("lists") ?? []);
        Assert.Equal(FlagSet.Of("JIT", "TAILCALL"), mapping.Flags("flags"));
        mapping.Finish();
        Assert.Empty(yaml.Faults);
    }

    [Theory]
    [InlineData("flag: maybe", "'flag' is maybe instead of true or false")]
    [InlineData("flag: [true]", "'flag' is a list or mapping instead of one value")]
    [InlineData("whole: 2.5", "'whole' is 2.5 instead of a whole number from 0 to 10")]
    [InlineData("whole: 11", "'whole' is 11 instead of a whole number from 0 to 10")]
    [InlineData("whole: many", "'whole' is many instead of a whole number from 0 to 10")]
    [InlineData("number: 0", "'number' is 0 instead of a number above 0 and at most 1")]
    [InlineData("number: NaN", "'number' is NaN instead of a number above 0 and at most 1")]
    [InlineData("number: 1,5", "'number' is 1,5 instead of a number above 0 and at most 1")]
    [InlineData("date: 18.06.2026", "'date' is 18.06.2026 instead of a date such as 2026-06-18")]
    [InlineData("date: 2026-02-31", "'date' is 2026-02-31 instead of a date such as 2026-06-18")]
    [InlineData("list: a", "'list' is no list instead of a list")]
    [InlineData("list: {a: b}", "'list' is no list instead of a list")]
    [InlineData("mapping: 5", "'mapping' is no mapping instead of a mapping of keys to values")]
    public void A_wrong_value_is_named_with_its_line_and_the_default_holds(string line, string what)
    {
        using var culture = new ForeignCulture();
        var mapping = yaml.Parse("# a comment\n" + line);
        Assert.True(mapping.Flag("flag", true));
        Assert.Equal(5, mapping.Integer("whole", 5, 0, 10));
        Assert.Equal(0.5, mapping.Number("number", 0.5, 0, 1));
        Assert.Null(mapping.Date("date"));
        Assert.Null(mapping.Texts("list"));
        Assert.Null(mapping.Mapping("mapping"));
        mapping.Finish();
        Assert.Equal($"data/x.yaml: line 2: {what}; the default holds", Assert.Single(yaml.Faults));
    }

    [Theory]
    [InlineData("list: [a, [b], c]", "an entry of 'list' is not a text; it is left out")]
    [InlineData("list: [a, {b: c}, c]", "an entry of 'list' is not a text; it is left out")]
    [InlineData("list: [a, '', c]", "an entry of 'list' is not a text; it is left out")]
    public void An_entry_of_a_list_that_is_no_text_costs_itself(string line, string fault)
    {
        Assert.Equal(["a", "c"], yaml.Parse(line).Texts("list") ?? []);
        Assert.Equal("data/x.yaml: line 1: " + fault, Assert.Single(yaml.Faults));
    }

    [Fact]
    public void A_list_of_lists_says_when_brackets_are_missing()
    {
        Assert.Equal([["NOGIL"]], yaml.Parse("lists: [JIT, [NOGIL]]").TextLists("lists") ?? []);
        Assert.Equal("data/x.yaml: line 1: an entry of 'lists' is not a list; put it in brackets of its own, such as [[], [JIT]]; it is left out", Assert.Single(yaml.Faults));
    }

    [Theory]
    [InlineData("flags: [jit]", "jit")]
    [InlineData("flags: [JIT, no-gil]", "JIT, no-gil")]
    public void Flags_are_upper_case_words(string line, string flags)
    {
        Assert.Null(yaml.Parse(line).Flags("flags"));
        Assert.Equal($"data/x.yaml: line 1: 'flags' has the flags {flags}; flags are upper-case words such as JIT", Assert.Single(yaml.Faults));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("ftp://example.org")]
    [InlineData("example.org")]
    [InlineData("//example.org")]
    public void Only_web_addresses_are_addresses(string text)
    {
        Assert.Null(yaml.Parse($"address: '{text}'").Address("address"));
        Assert.Equal($"data/x.yaml: line 1: 'address' is '{text}', which is no http or https address; it is left out", Assert.Single(yaml.Faults));
    }

    [Fact]
    public void An_unknown_key_is_named_with_its_line_and_the_nearest_known()
    {
        var mapping = yaml.Parse("title: x\n\ncomparisn: y\nzzzzzz: 1\n");
        mapping.Text("title");
        mapping.Text("comparison");
        mapping.Finish();
        Assert.Equal(
            ["data/x.yaml: line 3: unknown key 'comparisn'; did you mean 'comparison'?", "data/x.yaml: line 4: unknown key 'zzzzzz'; known keys: comparison, title"],
            yaml.Faults);
    }

    [Theory]
    [InlineData("title: x\n\tgoals: []\n", 2)]
    [InlineData("a: 1\nheadline:\n\tmax_age_days: 7\n", 3)]
    [InlineData("a:\n  - b\n \t- c\n", 3)]
    public void A_tab_is_named_with_its_line(string text, int line)
    {
        yaml.Parse(text);
        Assert.Equal($"data/x.yaml: line {line}: is indented with a tab, which YAML does not allow; use spaces; until then the defaults hold", Assert.Single(yaml.Faults));
    }

    [Theory]
    [InlineData("title: [x\n", "line ")]
    [InlineData("title: x\ntitle: y\n", "line 2,")]
    [InlineData("title: 'x\n", "line ")]
    public void Broken_yaml_is_one_fault_with_its_place(string text, string place)
    {
        Assert.Null(yaml.Parse(text).Text("title"));
        var fault = Assert.Single(yaml.Faults);
        Assert.StartsWith("data/x.yaml: " + place, fault, StringComparison.Ordinal);
        Assert.Contains("is not valid YAML: ", fault, StringComparison.Ordinal);
        Assert.EndsWith("; mend it; until then the defaults hold", fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[a, b]")]
    [InlineData("just text")]
    public void A_file_that_is_no_mapping_is_a_fault(string text)
    {
        yaml.Parse(text).Finish();
        Assert.Equal("data/x.yaml: line 1: is not a mapping of keys to values; the defaults hold", Assert.Single(yaml.Faults));
    }

    [Theory]
    [InlineData("")]
    [InlineData("# only a comment\n")]
    [InlineData("---\n")]
    public void An_empty_file_is_none(string text)
    {
        yaml.Parse(text).Finish();
        Assert.Empty(yaml.Faults);
    }

    [Fact]
    public void A_file_that_is_not_there_is_none()
    {
        var faults = new List<LeftOut>();
        Assert.False(YamlMapping.Read(Path.Combine(yaml.Folder, "none.yaml"), "data/none.yaml", faults).Has("x"));
        Assert.Empty(faults);
    }

    [Fact]
    public void A_file_of_endless_size_is_refused()
    {
        var faults = new List<LeftOut>();
        var path = Path.Combine(yaml.Folder, "huge.yaml");
        File.WriteAllText(path, new string('#', 1_100_000));
        YamlMapping.Read(path, "data/huge.yaml", faults);
        Assert.StartsWith("data/huge.yaml: can't be read: larger than", Assert.Single(faults).ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("deep lists", "[", "nests deeper than 32 levels")]
    [InlineData("deep mappings", "{a: ", "nests deeper than 32 levels")]
    [InlineData("lists in keys", "{[a]: ", "nests deeper than 32 levels")]
    [InlineData("lists of lists in keys", "{[{[a]: b}]: ", "nests deeper than 32 levels")]
    public void A_text_that_nests_without_end_is_reported_and_ends_nothing(string key, string opening, string what)
    {
        var mapping = yaml.Parse($"{key}: " + string.Concat(Enumerable.Repeat(opening, 100_000)));
        Assert.Contains(what, Assert.Single(yaml.Faults), StringComparison.Ordinal);
        Assert.False(mapping.Has(key));
    }

    [Fact]
    public void A_brace_that_is_not_closed_before_the_next_entry_is_reported()
    {
        yaml.Parse("events:\n  - {date: 2026-06-18\nx: y\n  - {date: 2026-06-19}\n");
        Assert.Contains("is not valid YAML", Assert.Single(yaml.Faults), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a: &x [1]\nmachines:\n  *x : {os: x}\n")]
    [InlineData("a: &x 1\nmachines:\n  ? [*x]\n  : {os: x}\n")]
    [InlineData("machines:\n  ? &x [*x]\n  : {os: x}\n")]
    public void An_alias_in_a_key_is_reported(string text)
    {
        yaml.Parse(text);
        Assert.Contains("is not valid YAML: A key is an alias, or holds one.", Assert.Single(yaml.Faults), StringComparison.Ordinal);
    }
}
