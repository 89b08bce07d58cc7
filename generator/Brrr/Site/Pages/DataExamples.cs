using Brrr.Results;

namespace Brrr.Site.Pages;

/// <summary>The examples of the page about the data. The tests run them and compare what they print with what the page says.</summary>
internal sealed class DataExamples
{
    /// <summary>Stands in the texts for the site's address, for the newest pair's year, and for a machine.</summary>
    private const string Site = "https://SITE/";

    private readonly IReadOnlyDictionary<string, string> texts;
    private readonly Dictionary<string, string> replaced;

    /// <param name="texts">By the name of their file.</param>
    /// <param name="source">For addresses and output.</param>
    public DataExamples(IReadOnlyDictionary<string, string> texts, SiteSource source)
    {
        this.texts = texts;
        var farm = source.Farm;
        replaced = new Dictionary<string, string>(StringComparer.Ordinal);
        if (farm.Dashboard.SiteUrl is { } address) replaced[Site] = address;
        if (farm.Comparisons.Count > 0) replaced["YYYY"] = ExampleOutput.NewestYear(farm);
        if (farm.Machines.Count > 0) replaced["MACHINE"] = farm.Machines[0].Slug;
        Programs = farm.Comparisons.Count == 0
            ? []
            :
            [
                Of("speedups.sh", "Shell, with curl and jq", ExampleOutput.Speedups(farm)),
                Of("changes.py", "Python, standard library", ExampleOutput.Changes(farm)),
                Of("pairs.sql", "DuckDB", ExampleOutput.Pairs(farm)),
                .. source.Benchmarks.Count == 0 ? Array.Empty<DataExample>() : [Of("benchmark.js", "JavaScript", ExampleOutput.Benchmark(source.Benchmarks[0]))],
            ];
        Badge = Of("badge.md", "Markdown", null);
        Embed = Of("embed.html", "HTML", null);
    }

    /// <summary>Those that print something; none before the first pair.</summary>
    public IReadOnlyList<DataExample> Programs { get; }

    /// <summary>How to show a badge.</summary>
    public DataExample Badge { get; }

    /// <summary>How to show a chart and a machine.</summary>
    public DataExample Embed { get; }

    private DataExample Of(string name, string title, string? output) => texts.TryGetValue(name, out var text)
        ? new DataExample(name, title, replaced.Aggregate(text, (code, each) => code.Replace(each.Key, each.Value, StringComparison.Ordinal)), output)
        : throw new BrrrException($"site/examples/{name}", "there is no such example", "add it, or take it off the page");
}
