using System.Runtime.InteropServices;
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
        var current = new Dictionary<Build, Result>(results.Count);
        var superseded = new List<Result>();
        foreach (var result in results)
        {
            ref var latest = ref CollectionsMarshal.GetValueRefOrAddDefault(current, new Build(result, result.Flags), out _);
            var isLatest = latest is null || RanLater(result, latest);
            if (latest is not null) superseded.Add(isLatest ? latest : result);
            if (isLatest) latest = result;
        }

        var pairs = new List<ResultPair>();
        foreach (var head in current.Values) AddPairs(head, current, definitions, pairs);
        pairs.Sort(ResultPair.InTime);
        return new PairMatch(WithUniqueIds(Classified(pairs)), [.. superseded.OrderBy(result => result.Path, StringComparer.Ordinal)]);
    }

    private static bool RanLater(Result result, Result other)
    {
        var order = RanLast(result).CompareTo(RanLast(other));
        return (order == 0 ? string.CompareOrdinal(result.Path, other.Path) : order) >= 0;
    }

    private static DateTime RanLast(Result result) => result.Suite.Ended ?? DateTime.MinValue;

    private static void AddPairs(Result head, Dictionary<Build, Result> current, IReadOnlyList<ComparisonDefinition> definitions, List<ResultPair> pairs)
    {
        foreach (var definition in definitions)
        {
            if (head.Flags.Equals(definition.Head) && current.TryGetValue(new Build(head, definition.Base), out var @base) && @base.Name.Version.Text == head.Name.Version.Text)
                pairs.Add(new ResultPair(definition, @base, head, PairKind.Nightly));
        }
    }

    /// <summary>A version that falls behind an earlier nightly pair of its series is a maintenance branch, so the order of time decides.</summary>
    private static List<ResultPair> Classified(List<ResultPair> inTime)
    {
        var newest = new Dictionary<(Machine, string), PythonVersion>();
        return inTime.ConvertAll(Classify);

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
        return inTime.ConvertAll(pair => names.Of(pair.Id) is var id && id == pair.Id ? pair : pair with { Id = id });
    }

    /// <summary>Whether the fork is the source's and the ref is the commit itself or one of the source's branches.</summary>
    private static bool IsOfMainLine(Result result)
    {
        var source = result.Source;
        if (source.ForkFilter is { } fork && fork != result.Name.Fork) return false;
        return IsHashOf(result.Name.Ref, result) || source.Branches.Contains(result.Name.Ref, StringComparer.Ordinal);
    }

    private static bool IsHashOf(string reference, Result result) =>
        reference.Length == 20 && Hexadecimal.IsLower(reference) && result.CommitFull.StartsWith(result.Name.Commit, StringComparison.Ordinal) &&
        (result.CommitFull.StartsWith(reference, StringComparison.Ordinal) || reference.StartsWith(result.CommitFull, StringComparison.Ordinal));

    /// <summary>What a machine measures once; another run of it takes the place of the one before.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Build(Machine Machine, string Fork, string Commit, FlagSet Flags)
    {
        public Build(Result result, FlagSet flags)
            : this(result.Machine, result.Name.Fork, result.Name.Commit, flags)
        {
        }
    }
}
