using System.Globalization;
using Brrr.Comparisons;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>Results that are used, although what they say of themselves can't all be true.</summary>
internal static class OddResults
{
    /// <summary>Fewer values may be alike by chance.</summary>
    private const int FewestValues = 10;

    /// <summary>A clock may be in another zone, and wrong by a little; one that lost its battery is years behind, and one that somebody set wrongly may be years ahead of every night.</summary>
    private const int DaysApart = 366;

    /// <summary>What is odd about each, then about each machine's results together.</summary>
    public static IEnumerable<LeftOut> Of(IReadOnlyList<Result> results) =>
        results.Count == 0 ? [] : OfSome(results);

    private static IEnumerable<LeftOut> OfSome(IReadOnlyList<Result> results)
    {
        var newest = results.Max(result => result.Directory.Date);
        var ((each, hosts), copies) = InParallel.Both(
            () => (Each(results, newest), results.GroupBy(result => result.Machine).SelectMany(OfHosts).ToList()),
            () => OfCopies(results).ToList());
        return [.. each, .. hosts, .. copies];
    }

    private static List<LeftOut> Each(IReadOnlyList<Result> results, DateOnly newest)
    {
        var odd = new List<LeftOut>();
        foreach (var result in results) AddOne(result, newest, odd);
        return odd;
    }

    private static void AddOne(Result result, DateOnly newest, List<LeftOut> odd)
    {
        var metadata = result.Suite.Metadata;
        if (metadata.CommitDate is { } written && result.CommitInstant is null)
            odd.Add(Odd(result, "metadata 'commit_date'", $"is '{JsonFault.Cut(written)}', which is no date near the directory's", "mend it; the directory's date says when the night was"));
        if (metadata.CommitId is { } commit && !commit.StartsWith(result.Name.Commit, StringComparison.Ordinal) && !result.Name.Commit.StartsWith(commit, StringComparison.Ordinal))
            odd.Add(Odd(result, "metadata 'commit_id'", $"is '{JsonFault.Cut(commit)}', and the file's name says '{result.Name.Commit}'", "withhold the file if it is another commit's"));
        if (RunDateOf(result, newest) is { } what) odd.Add(Odd(result, "metadata 'date' of a run", what, "set the machine's clock: of two runs of one build the later counts"));
    }

    /// <summary>What is odd about when it ran; null for nothing.</summary>
    private static string? RunDateOf(Result result, DateOnly newest) =>
        result.Suite.Ended is { } ended && DateOnly.FromDateTime(ended).DayNumber > newest.DayNumber + DaysApart
            ? string.Create(CultureInfo.InvariantCulture, $"{ended:yyyy-MM-dd} lies in the future")
        : result.Suite.Started is { } started && DateOnly.FromDateTime(started).DayNumber < result.Directory.Date.DayNumber - DaysApart
            ? string.Create(CultureInfo.InvariantCulture, $"{started:yyyy-MM-dd} is before the commit of {result.Directory.Date:yyyy-MM-dd}")
        : null;

    /// <summary>Files of one machine that another computer measured, by what most of its files say.</summary>
    private static IEnumerable<LeftOut> OfHosts(IGrouping<Machine, Result> results)
    {
        var hosts = results.Select(result => result.Suite.Metadata.Hostname).OfType<string>()
            .CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(host => host.Value).ThenBy(host => host.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var (name, count) in hosts.Skip(1))
        {
            yield return Odd(
                results.First(result => result.Suite.Metadata.Hostname == name),
                "metadata 'hostname'",
                string.Create(CultureInfo.InvariantCulture, $"is '{JsonFault.Cut(name)}' in {count} of the files of '{results.Key.Name}', and '{JsonFault.Cut(hosts[0].Key)}' in {hosts[0].Value}"),
                "withhold what another computer measured");
        }
    }

    /// <summary>Values are looked at only of files that say the same of themselves: of most no other file does.</summary>
    private static IEnumerable<LeftOut> OfCopies(IReadOnlyList<Result> results) =>
        from candidates in results.GroupBy(result => (result.Machine.Source, result.Suite.Started, result.Suite.Ended, result.Suite.Metadata.Hostname, result.Suite.Metadata.CommitDate))
        where candidates.Skip(1).Any()
        from alike in candidates.Where(result => result.Suite.Benchmarks.Sum(each => each.Values.Length) >= FewestValues).GroupBy(Fingerprint)
        from copy in alike.Skip(1)
        where (copy.Name.Fork, copy.Name.Commit, copy.Flags) != (alike.First().Name.Fork, alike.First().Name.Commit, alike.First().Flags) || copy.Machine != alike.First().Machine
        select Odd(copy, "", $"holds the same values as {alike.First().Path}", "remove the copy: a build that was not measured has no result");

    private static int Fingerprint(Result result)
    {
        var hash = default(HashCode);
        foreach (var benchmark in result.Suite.Benchmarks)
        {
            hash.Add(benchmark.Name, StringComparer.Ordinal);
            foreach (var value in benchmark.Values) hash.Add(value);
        }

        return hash.ToHashCode();
    }

    private static LeftOut Odd(Result result, string where, string what, string remedy) =>
        new(result.Source.Slug, result.Path, where, what, remedy, Severity.Warning);
}
