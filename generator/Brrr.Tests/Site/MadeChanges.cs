using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Site;
using Brrr.Statistics;

namespace Brrr.Tests.Site;

/// <summary>Changes made for a test, on a farm of two machines and six nights.</summary>
internal static class MadeChanges
{
    private static readonly Farm Nights = MadeFarm.Of(
        [.. from machine in new[] { "pi5", "m3" } from day in Enumerable.Range(1, 6) from result in MadeFarm.Night($"2026-05-0{day}", machine: machine) select result]);

    /// <summary>A confirmed change of the geometric mean, on the JIT's side, that begins on a day of May.</summary>
    public static Change Mean(int day = 3, double ratio = 0.9, string machine = "pi5")
    {
        var series = Nights.Series.First(each => each.Machine.Name == machine);
        var first = series.Comparisons[day - 1];
        var before = series.Comparisons[day - 2];
        return new Change
        {
            Id = $"{series.Id}-{day}",
            NewsId = $"{series.Id}-{day}",
            Series = series,
            Benchmark = null,
            IsExcluded = false,
            State = ChangeState.Confirmed,
            Ratio = new Speedup(ratio),
            Before = new Speedup(1.1),
            After = new Speedup(1.1 * ratio),
            PValue = 1e-6,
            Benchmarks = 2,
            LastGood = before,
            FirstBad = first,
            LevelStart = series.Comparisons[0],
            LevelEnd = series.Comparisons[^1],
            Candidates = [first],
            RangeStart = before,
            ProvisionalAt = null,
            ConfirmedAt = first,
            WithdrawnAt = null,
            Sides = new SideMoves(0, -Math.Log(ratio), 0),
            EpochReason = null,
            Contributions = new Dictionary<string, double>(),
        };
    }

    /// <summary>The same of a benchmark.</summary>
    public static Change Of(string benchmark, int day = 3, double ratio = 0.9, string machine = "pi5")
    {
        var mean = Mean(day, ratio, machine);
        return mean with { Id = $"{mean.Series.Id}-{benchmark}-{day}", Benchmark = benchmark };
    }

    /// <summary>The first with its recovery, and the recovery.</summary>
    public static Change[] Outage(Change loss, Change recovery) =>
        [recovery with { Recovers = loss.Id }, loss with { RecoveredBy = recovery.Id }];

    /// <summary>The same change on several machines.</summary>
    public static Change[] Corroborated(params Change[] changes) =>
        [.. changes.Select(change => change with { CorroboratedBy = [.. changes.Where(other => other != change).Select(other => other.Id)] })];

    /// <summary>A site's source with these changes, newest first as the farm gives them.</summary>
    public static SiteSource SourceOf(params Change[] changes)
    {
        var farm = Nights with { Changes = [.. changes.OrderByDescending(change => change.FirstBad.Pair.Date)] };
        return new SiteSource(farm, new LoadedResults(farm.Machines, [], [], [], []), [], new BuildStamp("1", "1", null));
    }
}
