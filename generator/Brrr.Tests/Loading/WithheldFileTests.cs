using Xunit;

namespace Brrr.Tests.Loading;

public sealed class WithheldFileTests : IDisposable
{
    private const string Result = "results/bm-20260602-3.16.0a0-71fc4c6-JIT/bm-20260602-jones-arm64-python-71fc4c66d3e675a5481b-3.16.0a0-71fc4c6.json";

    private readonly YamlText yaml = new();

    public void Dispose() => yaml.Dispose();

    [Theory]
    [InlineData("results/bm-20260602-*/bm-*-jones-*", true)]
    [InlineData("results/bm-20260602-*/*", true)]
    [InlineData("results/**/bm-*-jones-*", true)]
    [InlineData(Result, true)]
    [InlineData("results/bm-20260602-*", false)]
    [InlineData("results/bm-20260602-*/bm-*-Jones-*", false)]
    [InlineData("bm-*-jones-*", false)]
    [InlineData("results/bm-20260603-*/*", false)]
    public void A_star_stays_within_a_name_and_two_cross_folders(string path, bool applies)
    {
        var rule = Assert.Single(yaml.Withheld($"withheld:\n  - {{path: '{path}', reason: hot}}\n"));
        Assert.Equal(applies, rule.Applies("own", Result));
        Assert.Empty(yaml.Faults);
    }

    [Theory]
    [InlineData("null", true)]
    [InlineData("own", true)]
    [InlineData("other", false)]
    public void Speaks_of_one_source_or_of_all(string source, bool applies) =>
        Assert.Equal(applies, Assert.Single(yaml.Withheld($"withheld: [{{path: 'results/*/*', source: {source}, reason: hot}}]")).Applies("own", Result));

    [Theory]
    [InlineData("{path: 'x'}", "a withheld entry needs a path and a reason; it is left out")]
    [InlineData("{reason: hot}", "a withheld entry needs a path and a reason; it is left out")]
    [InlineData("{path: 'results/../other/*', reason: hot}", "'path' is 'results/../other/*', which is no pattern of paths")]
    [InlineData("{path: '', reason: hot}", "'path' is '', which is no pattern of paths")]
    [InlineData("{path: x, reason: hot, machine: jones}", "unknown key 'machine'")]
    public void What_is_wrong_is_named(string text, string fault)
    {
        yaml.Withheld($"withheld:\n  - {text}\n");
        Assert.StartsWith("data/withheld.yaml: line 2: " + fault, Assert.Single(yaml.Faults), StringComparison.Ordinal);
    }
}
