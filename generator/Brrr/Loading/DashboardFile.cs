using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Reads <c>dashboard.yaml</c>; see its comments for every key.</summary>
internal static class DashboardFile
{
    public static Dashboard Read(string path, string name, ICollection<LeftOut> faults) => Of(YamlMapping.Read(path, name, faults));

    private static Dashboard Of(YamlMapping yaml)
    {
        var defaults = Dashboard.Default;
        var comparisons = yaml.Mappings("comparisons").Select(ReadComparison).OfType<ComparisonDefinition>().DistinctBy(each => each.Id).ToList();
        var goals = yaml.Mappings("goals").Select(ReadGoal).OfType<Goal>().DistinctBy(each => each.Id).ToList();
        var headline = yaml.Mapping("headline");
        var dashboard = defaults with
        {
            Title = yaml.Text("title") ?? defaults.Title,
            SiteUrl = WithSlash(yaml.Address("site_url")),
            Repository = yaml.Address("repository"),
            Cpython = yaml.Address("cpython")?.TrimEnd('/') ?? defaults.Cpython,
            DataLicense = yaml.Text("data_license"),
            Comparisons = yaml.Has("comparisons") ? comparisons : defaults.Comparisons,
            Goals = yaml.Has("goals") ? goals : defaults.Goals,
            Exclude = yaml.Texts("exclude")?.ToHashSet(StringComparer.Ordinal) ?? defaults.Exclude,
            HeadlineMaxAgeDays = headline?.Integer("max_age_days", defaults.HeadlineMaxAgeDays, 0, 10_000) ?? defaults.HeadlineMaxAgeDays,
            JitFiles = yaml.Texts("jit_files") ?? defaults.JitFiles,
            Statistics = yaml.Mapping("statistics") is { } statistics ? ReadStatistics(statistics) : defaults.Statistics,
        };
        headline?.Finish();
        yaml.Finish();
        return dashboard;
    }

    private static string? WithSlash(string? address) => address is null ? null : address.TrimEnd('/') + "/";

    private static ComparisonDefinition? ReadComparison(YamlMapping yaml)
    {
        var id = yaml.Text("id");
        var title = yaml.Text("title");
        var (before, after) = (yaml.Flags("base"), yaml.Flags("head"));
        yaml.Finish();
        if (id is not null && id == Slug.Of(id).Replace('_', '-') && before is not null && after is not null)
            return new ComparisonDefinition(id, title ?? id, before, after);
        yaml.Fault("a comparison needs an id of a-z, 0-9, '.' and '-', and the flags of its base and head", "it is left out");
        return null;
    }

    private static Goal? ReadGoal(YamlMapping yaml)
    {
        var id = yaml.Text("id");
        var title = yaml.Text("title");
        var comparison = yaml.Text("comparison") ?? "jit";
        var speedup = yaml.Number("speedup", 0, 0, 100);
        var version = yaml.Text("version");
        var over = yaml.Text("over") ?? "machine";
        yaml.Finish();
        if (id is not null && speedup > 0 && (over is "machine" or "farm"))
            return new Goal(id, title ?? id, comparison, speedup, version, over == "farm" ? GoalScope.Farm : GoalScope.Machine);
        yaml.Fault("a goal needs an id, a speedup such as 1.05, and 'over' as machine or farm", "it is left out");
        return null;
    }

    private static StatisticsSettings ReadStatistics(YamlMapping yaml)
    {
        var defaults = StatisticsSettings.Default;
        var settings = new StatisticsSettings
        {
            Window = yaml.Integer("window", defaults.Window, 10, 1000),
            MinSegment = yaml.Integer("min_segment", defaults.MinSegment, 2, 100),
            P = yaml.Number("p", defaults.P, 0, 1),
            GeomeanStep = yaml.Number("geomean_step", defaults.GeomeanStep, 0, 1),
            BenchmarkStep = yaml.Number("benchmark_step", defaults.BenchmarkStep, 0, 1),
            ProvisionalStep = yaml.Number("provisional_step", defaults.ProvisionalStep, 0, 1),
            Margin = yaml.Number("margin", defaults.Margin, 0, 1),
            NoisePairs = yaml.Integer("noise_pairs", defaults.NoisePairs, 2, 1000),
            MinPairs = yaml.Integer("min_pairs", defaults.MinPairs, 2, 1000),
        };
        yaml.Finish();
        return settings;
    }
}
