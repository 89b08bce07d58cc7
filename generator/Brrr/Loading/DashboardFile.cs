using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Reads <c>dashboard.yaml</c>; see its comments for every key.</summary>
internal static class DashboardFile
{
    private const string Limits = "limits";

    /// <summary>Longest id of a comparison: it is a part of many names of files.</summary>
    private const int LongestId = 40;

    public static Dashboard Read(string path, string name, ICollection<LeftOut> faults) => ReadWithLimits(path, name, faults).Dashboard;

    /// <summary>The same, and how much results may ask for.</summary>
    public static (Dashboard Dashboard, ReadLimits Limits) ReadWithLimits(string path, string name, ICollection<LeftOut> faults) => Of(YamlMapping.Read(path, name, faults));

    private static (Dashboard Dashboard, ReadLimits Limits) Of(YamlMapping yaml)
    {
        var defaults = Dashboard.Default;
        var (comparisonIds, goalIds) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        var comparisons = yaml.Mappings("comparisons").Select(each => ReadComparison(each, comparisonIds)).OfType<ComparisonDefinition>().ToList();
        var goals = yaml.Mappings("goals").Select(each => ReadGoal(each, goalIds)).OfType<Goal>().ToList();
        var headline = yaml.Mapping("headline");
        var details = yaml.Mapping("details");
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
            DetailNights = details?.Integer("nights", defaults.DetailNights, 2, 100_000) ?? defaults.DetailNights,
            JitFiles = yaml.Texts("jit_files") ?? defaults.JitFiles,
            Statistics = yaml.Mapping("statistics") is { } statistics ? ReadStatistics(statistics) : defaults.Statistics,
        };
        headline?.Finish();
        var limits = LimitKeys.Read(yaml.Mapping(Limits));
        details?.Finish();
        yaml.Finish();
        return (dashboard, limits);
    }

    private static string? WithSlash(string? address) => address is null ? null : address.TrimEnd('/') + "/";

    private static ComparisonDefinition? ReadComparison(YamlMapping yaml, HashSet<string> taken)
    {
        var id = yaml.Text("id");
        var title = yaml.Text("title");
        var (before, after) = (yaml.Flags("base"), yaml.Flags("head"));
        yaml.Finish();
        if (id is null || id.Length > LongestId || id != Slug.Of(id).Replace('_', '-') || before is null || after is null)
            yaml.Fault("a comparison needs an id of at most 40 of a-z, 0-9, '.' and '-', and the flags of its base and head", "it is left out");
        else if (!taken.Add(id))
            yaml.Fault($"two comparisons are called '{id}'", "give the later one another id; it is left out");
        else
            return new ComparisonDefinition(id, title ?? id, before, after);
        return null;
    }

    private static Goal? ReadGoal(YamlMapping yaml, HashSet<string> taken)
    {
        var id = yaml.Text("id");
        var title = yaml.Text("title");
        var comparison = yaml.Text("comparison") ?? "jit";
        var speedup = yaml.Number("speedup", 0, 0, 100);
        var version = yaml.Text("version");
        var over = yaml.Text("over") ?? "machine";
        yaml.Finish();
        if (id is null || speedup <= 0 || over is not ("machine" or "farm"))
            yaml.Fault("a goal needs an id, a speedup such as 1.05, and 'over' as machine or farm", "it is left out");
        else if (!taken.Add(id))
            yaml.Fault($"two goals are called '{id}'", "give the later one another id; it is left out");
        else
            return new Goal(id, title ?? id, comparison, speedup, version, over == "farm" ? GoalScope.Farm : GoalScope.Machine);
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
