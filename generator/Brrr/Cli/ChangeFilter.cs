using Brrr.Comparisons;
using Brrr.Statistics;

namespace Brrr.Cli;

/// <summary>Which changes a person asked for.</summary>
/// <param name="Since">Earliest night; null for any.</param>
/// <param name="Machine">Name or slug; null for any.</param>
/// <param name="Benchmark">Name, "all" for the geometric mean; null for any.</param>
internal sealed record ChangeFilter(DateOnly? Since, string? Machine, string? Benchmark)
{
    private const string GeometricMean = "all";

    public bool Accepts(Change change) =>
        (Since is null || change.FirstBad.Pair.Date >= Since) &&
        (Machine is null || Machine == change.Series.Machine.Name || Machine == change.Series.Machine.Slug) &&
        (Benchmark is null || Benchmark == (change.Benchmark ?? GeometricMean));

    /// <summary>A regression that is neither triaged nor recovered; without a date, one that the newest night of its series showed or confirmed.</summary>
    public bool IsNewRegression(Change change)
    {
        if (change.Direction != Direction.Slower || change.State == ChangeState.Withdrawn || change.RecoveredBy is not null || change.Triage.State != Triage.New.State) return false;
        var newest = change.Series.Latest;
        return Since is not null || change.FirstBad == newest || change.ProvisionalAt == newest || change.ConfirmedAt == newest;
    }
}
