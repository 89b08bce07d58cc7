using Brrr.Pyperf;

namespace Brrr.Results;

/// <summary>One results file that was read: what its path says, what is in it, and what of it was left out.</summary>
/// <param name="Machine">The machine that measured.</param>
/// <param name="Path">Path within the source with forward slashes: <c>results/bm-.../x.json</c>.</param>
/// <param name="Name">What the file's name says.</param>
/// <param name="Directory">What the directory's name says.</param>
/// <param name="Suite">The benchmarks.</param>
/// <param name="LeftOutBenchmarks">Benchmarks of the file that could not be used, by name, with the reason.</param>
/// <param name="Blob">Id of the git blob; null for a file outside git or not committed.</param>
/// <param name="DataCommit">Commit of the source that last changed the file; null where that is not known.</param>
/// <param name="Withheld">Why its owner withholds it; null where it counts.</param>
internal sealed record Result(
    Machine Machine,
    string Path,
    ResultName Name,
    ResultDirectory Directory,
    BenchmarkSuite Suite,
    IReadOnlyDictionary<string, string> LeftOutBenchmarks,
    string? Blob = null,
    string? DataCommit = null,
    string? Withheld = null)
{
    /// <summary>Days between the two: ten years. A directory may be named again, but not for another century.</summary>
    private const int FarthestDay = 3660;

    /// <summary>Git's name for the file's bytes, in a repository or not; null where nobody needed it.</summary>
    public string? Content { get; init; }

    public Source Source => Machine.Source;

    public FlagSet Flags => Directory.Flags;

    /// <summary>The commit's instant in UTC; null where the file does not say, or names a day that no commit of its directory's date can have.</summary>
    public DateTimeOffset? CommitInstant { get; } = InstantNear(Directory.Date, Suite.Metadata.CommitDate);

    /// <summary>What was wrong with the machine before the run, the gravest first; null where nobody looked.</summary>
    public IReadOnlyList<MachineFinding>? FindingsBefore { get; } = MachineFinding.ParseAll(Suite.Metadata.FindingsBefore);

    /// <summary>What was wrong with it after or during the run.</summary>
    public IReadOnlyList<MachineFinding>? FindingsAfter { get; } = MachineFinding.ParseAll(Suite.Metadata.FindingsAfter);

    /// <summary>Longest prefix of the commit's hash that the file knows.</summary>
    public string CommitFull { get; } = LongestOf(Suite.Metadata, Name);

    private static DateTimeOffset? InstantNear(DateOnly date, string? text) =>
        StatedInstant.Of(text) is { } instant && Math.Abs(DateOnly.FromDateTime(instant.DateTime).DayNumber - date.DayNumber) <= FarthestDay ? instant : null;

    private static string LongestOf(SuiteMetadata metadata, ResultName name)
    {
        var longest = Longer(name.Commit, metadata.CommitId, name.Commit);
        longest = Longer(longest, metadata.CommitBranch, name.Commit);
        return Longer(longest, name.Ref, name.Commit);
    }

    private static string Longer(string longest, string? text, string commit) =>
        text?.Length > longest.Length && text.StartsWith(commit, StringComparison.Ordinal) && Hexadecimal.IsLower(text) ? text : longest;
}
