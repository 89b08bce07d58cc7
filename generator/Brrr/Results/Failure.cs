namespace Brrr.Results;

/// <summary>A build that a machine should have measured and did not, as the commit step of the farm noted it.</summary>
/// <param name="Machine">As result files write it.</param>
/// <param name="Date">The night's name: the commit's date in the committer's own offset.</param>
/// <param name="Commit">Full hash of CPython's commit.</param>
/// <param name="Fork">Owner of the CPython fork.</param>
/// <param name="Flags">The build's flags.</param>
/// <param name="Step">The step that failed: "build", "doctor", "ingest".</param>
/// <param name="Reason">Why, in a line.</param>
/// <param name="Url">Where the log is; null where nobody said.</param>
internal sealed record Failure(string Machine, DateOnly Date, string Commit, string Fork, FlagSet Flags, string Step, string Reason, string? Url)
{
    /// <summary>As bench_runner shortens it.</summary>
    private const int ShortHash = 7;

    /// <summary>Name of its file: one for each build of a machine and commit, so that a second try replaces the first.</summary>
    public string FileName => string.Create(
        System.Globalization.CultureInfo.InvariantCulture,
        $"{Date:yyyyMMdd}-{Machine}-{ShortCommit}{(Flags.Equals(FlagSet.None) ? "" : "-" + Flags)}.json");

    public string ShortCommit => Commit[..ShortHash];

    /// <summary>Whether a result is what was missing.</summary>
    public bool IsMendedBy(Result result) =>
        !result.Source.IsSample && result.Name.Machine == Machine && result.Flags.Equals(Flags) && result.Name.Fork == Fork &&
        Commit.StartsWith(result.Name.Commit, StringComparison.Ordinal);
}
