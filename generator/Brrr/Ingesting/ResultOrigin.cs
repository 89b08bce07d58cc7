using Brrr.Results;

namespace Brrr.Ingesting;

/// <summary>Where a measurement comes from: what its file does not say itself, and bench_runner would have added.</summary>
/// <param name="Machine">The machine's name in <c>sources.yaml</c>.</param>
/// <param name="Flags">The build's flags.</param>
/// <param name="Fork">Owner of the CPython fork.</param>
/// <param name="Ref">Branch, tag or commit that was asked for.</param>
/// <param name="Commit">Full hash.</param>
/// <param name="CommitDate">When it was committed, in the committer's own offset, as <c>git show -s --format=%cI</c> prints it.</param>
/// <param name="Version">CPython's version.</param>
/// <param name="MergeBase">Full hash of the commit that it left the main branch at; null where unsaid.</param>
/// <param name="BenchmarkHash">Fingerprint of the benchmarks' own version; null where unsaid.</param>
/// <param name="ActionUrl">Page of the job that measured; null where there was none.</param>
/// <param name="Actor">Who asked for it; null where unsaid.</param>
/// <param name="DoctorBefore">What <c>brrr doctor</c> found before the run; null where it was not asked.</param>
/// <param name="DoctorAfter">What it found after the run; null where it was not asked.</param>
internal sealed record ResultOrigin(
    string Machine,
    FlagSet Flags,
    string Fork,
    string Ref,
    string Commit,
    string CommitDate,
    PythonVersion Version,
    string? MergeBase = null,
    string? BenchmarkHash = null,
    string? ActionUrl = null,
    string? Actor = null,
    string? DoctorBefore = null,
    string? DoctorAfter = null)
{
    /// <summary>The night's name: the date in the committer's own offset, as it is written.</summary>
    public DateOnly Date => DateOnly.ParseExact(CommitDate[..10], "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Root metadata that bench_runner adds, by its names, then what the doctor found. Source: bench_runner <c>run_benchmarks.py</c>.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Metadata =>
    [
        .. new (string Key, string? Text)[]
        {
            ("commit_id", Commit),
            ("commit_fork", Fork),
            ("commit_branch", Ref),
            ("commit_date", CommitDate),
            ("commit_merge_base", MergeBase),
            ("benchmark_hash", BenchmarkHash),
            ("github_action_url", ActionUrl),
            ("github_actor", Actor),
            ("brrr_doctor_before", DoctorBefore),
            ("brrr_doctor_after", DoctorAfter),
        }.Where(entry => entry.Text is not null).Select(entry => KeyValuePair.Create(entry.Key, entry.Text ?? "")),
    ];
}
