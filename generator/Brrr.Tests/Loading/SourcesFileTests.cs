using Xunit;

namespace Brrr.Tests.Loading;

public sealed class SourcesFileTests : IDisposable
{
    /// <summary>In the incumbent's words and form, quotes and all.</summary>
    private const string Incumbents = """
        sources:
          - repo: "savannahostrowski/pyperf_bench"
            owner: "Savannah Ostrowski"
            owner_email: "savannah@python.org"
            fork_filter: "python"
            machines:
              blueberry:
                description: "Raspberry Pi 5, 8GB RAM, 256GB SSD"
                os: "Debian GNU/Linux 12 (bookworm)"
                arch: "aarch64"
                color: "#a855f7"
          - repo: "diegorusso/pyperf-bench"
            owner: "Diego Russo"
            owner_email: "diego@python.org"
            fork_filter: "python"
            machines:
              blueberry:
              sulaco:
                os: "Ubuntu 24.04"
        """;

    private readonly YamlText yaml = new();

    public void Dispose() => yaml.Dispose();

    [Fact]
    public void The_incumbents_own_file_is_read_unchanged()
    {
        var sources = yaml.Sources(Incumbents);
        Assert.Empty(yaml.Faults);
        Assert.Equal(["savannahostrowski/pyperf_bench", "diegorusso/pyperf-bench"], sources.Select(source => source.Source.Name));
        var first = sources[0];
        Assert.Equal(("Savannah Ostrowski", "savannah@python.org", "python"), (first.Source.Owner, first.Source.OwnerEmail, first.Source.ForkFilter));
        Assert.Equal(("https://github.com/savannahostrowski/pyperf_bench.git", "main", "results", ""), (first.Address, first.Branch, first.PublishedPath, first.SlugPrefix));
        Assert.Null(first.Folder);
        Assert.Equal(["main"], first.Source.Branches);
        var machine = Assert.Single(first.Machines);
        Assert.Equal(("blueberry", "#a855f7", "aarch64", true), (machine.Name, machine.Color, machine.Architecture, machine.IsAvailable));
        Assert.Equal(["self-hosted", "blueberry"], machine.Labels);
        Assert.Equal([[], ["JIT"]], machine.Flags);
        Assert.Equal(["blueberry", "sulaco"], sources[1].Machines.Select(each => each.Name));
    }

    [Fact]
    public void Takes_what_is_grown()
    {
        var source = Assert.Single(yaml.Sources("""
            sources:
              - path: ../results-here
                slug: Two.b
                branch: trunk
                results: out
                branches: [main, jit-dev]
                fork_filter: null
                sample: true
                machines:
                  m3:
                    comparison: jit-tailcall
                    available: false
                    labels: [a, b]
                    flags: [[TAILCALL], [JIT, TAILCALL]]
                    cores: "3"
              - repo: o/r
                enabled: false
            """));
        Assert.Empty(yaml.Faults);
        Assert.Equal(Path.GetFullPath(Path.Combine(yaml.Folder, "../results-here/out")), source.Folder);
        Assert.Equal(("two.b", "two.b_", "out", "trunk"), (source.Source.Slug, source.SlugPrefix, source.PublishedPath, source.Branch));
        Assert.True(source.Source.IsSample);
        Assert.Null(source.Source.ForkFilter);
        Assert.Null(source.Address);
        Assert.Equal(["main", "jit-dev"], source.Source.Branches);
        var machine = Assert.Single(source.Machines);
        Assert.Equal(("jit-tailcall", false, "3"), (machine.Comparison, machine.IsAvailable, machine.Cores));
        Assert.Equal(["a", "b"], machine.Labels);
        Assert.Equal([["TAILCALL"], ["JIT", "TAILCALL"]], machine.Flags);
    }

    [Theory]
    [InlineData("- owner: x", "a source needs a repo, a url or a path; it is left out")]
    [InlineData("- repo: o/r\n  forkfilter: x", "unknown key 'forkfilter'; did you mean 'fork_filter'?")]
    [InlineData("- repo: o/r\n  machines: [a]", "'machines' is no mapping")]
    [InlineData("- repo: o/r\n  machines: {a: 5}", "'a' is not a mapping of keys to values; it is left out")]
    [InlineData("- repo: o/r\n  machines: {a: {colour: x}}", "did you mean 'color'?")]
    [InlineData("- repo: o/r\n  machines: {a: {color: red}}", "'color' is 'red'; write it as \"#rrggbb\"")]
    [InlineData("- repo: o/r\n  machines: {a: {flags: [JIT]}}", "an entry of 'flags' is not a list")]
    [InlineData("- repo: o/r\n  enabled: perhaps", "'enabled' is perhaps instead of true or false")]
    [InlineData("- repo: o/r\n- repo: o/r", "two sources are called 'o_r'; give the later one a slug of its own")]
    [InlineData("- o/r", "an entry of 'sources' is not a mapping")]
    public void What_is_wrong_is_named_with_file_and_line(string text, string fault)
    {
        yaml.Sources("sources:\n" + text + "\n");
        var found = Assert.Single(yaml.Faults);
        Assert.Matches(@"^data/sources\.yaml: line [1-9]: ", found);
        Assert.Contains(fault, found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("path")]
    [InlineData("results")]
    [InlineData("url")]
    public void A_path_with_a_control_character_is_named_and_not_used(string key)
    {
        var source = Assert.Single(yaml.Sources($"sources:\n  - {{repo: a/b, path: here, {key}: \"a\\0b\"}}\n".Replace("path: here, path:", "path:", StringComparison.Ordinal)));
        Assert.Contains($"'{key}' holds a control character", Assert.Single(yaml.Faults), StringComparison.Ordinal);
        Assert.DoesNotContain('\0', $"{source.Folder}{source.PublishedPath}{source.Address}");
    }

    [Fact]
    public void A_folder_of_windows_is_published_with_forward_slashes()
    {
        var source = Assert.Single(yaml.Sources("sources: [{path: ., results: 'bench\\results'}]"));
        Assert.Equal("bench/results", source.PublishedPath);
        Assert.Equal(Path.Combine(yaml.Folder, "bench", "results"), source.Folder);
    }
}
