using Brrr.Results;

namespace Brrr.Comparisons;

/// <summary>Which results belong together, and which a later run of the same build superseded.</summary>
/// <param name="Pairs">All pairs in order of time.</param>
/// <param name="Superseded">Results in whose place a later run of the same machine, fork, commit and flags counts.</param>
internal sealed record PairMatch(IReadOnlyList<ResultPair> Pairs, IReadOnlyList<Result> Superseded)
{
    /// <summary>Pairs results whose source, machine, fork, commit and version agree and whose flags are exactly a comparison's two sets.</summary>
    public static PairMatch Of(IReadOnlyList<Result> results, IReadOnlyList<ComparisonDefinition> definitions)
    {
        var builds = results
            .GroupBy(result => (result.Machine, result.Name.Fork, result.Name.Commit, result.Flags))
            .Select(group => group.OrderBy(RanLast).ThenBy(result => result.Path, StringComparer.Ordinal).ToList())
            .ToList();
        var current = builds.Select(runs => runs[^1]).ToList();
        var superseded = builds.SelectMany(runs => runs[..^1]).OrderBy(result => result.Path, StringComparer.Ordinal).ToList();

        var pairs = current
            .GroupBy(result => (result.Machine, result.Name.Fork, result.Name.Commit, result.Name.Version.Text))
            .SelectMany(group => PairsOf([.. group], definitions))
            .ToList();
        pairs.Sort(ResultPair.InTime);
        return new PairMatch(WithUniqueIds(Classified(pairs)), superseded);
    }

    private static DateTime RanLast(Result result) => result.Suite.Ended ?? DateTime.MinValue;

    private static IEnumerable<ResultPair> PairsOf(IReadOnlyList<Result> commit, IReadOnlyList<ComparisonDefinition> definitions) =>
        from definition in definitions
        let baseResult = commit.FirstOrDefault(result => result.Flags.Equals(definition.Base))
        let headResult = commit.FirstOrDefault(result => result.Flags.Equals(definition.Head))
        where baseResult is not null && headResult is not null
        select new ResultPair(definition, baseResult, headResult, PairKind.Nightly);

    /// <summary>A version that falls behind an earlier nightly pair of its series is a maintenance branch, so the order of time decides.</summary>
    private static List<ResultPair> Classified(List<ResultPair> inTime)
    {
        var newest = new Dictionary<(Machine, string), PythonVersion>();
        return [.. inTime.Select(Classify)];

        ResultPair Classify(ResultPair pair)
        {
            var series = (pair.Machine, pair.Definition.Id);
            var version = pair.Head.Name.Version;
            var fallsBehind = newest.TryGetValue(series, out var seen) && version.IsOlderSeriesThan(seen);
            if (fallsBehind || !IsOfMainLine(pair.Head)) return pair with { Kind = PairKind.OnDemand };
            newest[series] = version;
            return pair;
        }
    }

    /// <summary>Two forks may have one slug, and a fork may be called like a comparison: of two pairs with one id the later gets "-2".</summary>
    private static List<ResultPair> WithUniqueIds(List<ResultPair> inTime)
    {
        var names = new UniqueNames();
        return [.. inTime.Select(pair => pair with { Id = names.Of(pair.Id) })];
    }

    /// <summary>Whether the fork is the source's and the ref is the commit itself or one of the source's branches.</summary>
    private static bool IsOfMainLine(Result result)
    {
        var source = result.Source;
        if (source.ForkFilter is { } fork && fork != result.Name.Fork) return false;
        return IsHashOf(result.Name.Ref, result) || source.Branches.Contains(result.Name.Ref, StringComparer.Ordinal);
    }

    private static bool IsHashOf(string reference, Result result) =>
        reference.Length == 20 && reference.All(char.IsAsciiHexDigitLower) && result.CommitFull.StartsWith(result.Name.Commit, StringComparison.Ordinal) &&
        (result.CommitFull.StartsWith(reference, StringComparison.Ordinal) || reference.StartsWith(result.CommitFull, StringComparison.Ordinal));
}
