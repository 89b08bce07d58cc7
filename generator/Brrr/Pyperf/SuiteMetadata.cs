namespace Brrr.Pyperf;

/// <summary>
/// What a results file says about itself: pyperf's and bench_runner's root metadata as text. All of it is optional; an empty text counts as absent.
/// </summary>
internal sealed class SuiteMetadata(IReadOnlyDictionary<string, string> entries)
{
    /// <summary>A file that says nothing about itself.</summary>
    public static SuiteMetadata Empty { get; } = new(new Dictionary<string, string>());

    /// <summary>All entries as the file has them.</summary>
    public IReadOnlyDictionary<string, string> Entries { get; } = entries;

    /// <summary>The text of an entry, or null where the file has none.</summary>
    public string? this[string key] => Entries.TryGetValue(key, out var text) && text.Length > 0 ? text : null;

    /// <summary>Whether macOS measured; its memory figures need care.</summary>
    public bool IsMacOs => Platform is { } platform &&
        (platform.StartsWith("macOS", StringComparison.Ordinal) || platform.StartsWith("Darwin", StringComparison.Ordinal));

    public string? Hostname => this["hostname"];

    public string? Platform => this["platform"];

    public string? Cpu => this["cpu_model_name"];

    public string? Compiler => this["python_compiler"];

    public string? ConfigureFlags => this["python_config_args"];

    public string? PythonVersion => this["python_version"];

    public string? Pyperf => this["perf_version"];

    public string? Pyperformance => this["performance_version"];

    public string? BenchmarkHash => this["benchmark_hash"];

    public string? LoadAverage => this["load_avg_1min"];

    public string? ActionUrl => this["github_action_url"];

    /// <summary>What <c>brrr doctor</c> found before the run; empty where nothing, null where nobody looked.</summary>
    public string? FindingsBefore => Entries.GetValueOrDefault("brrr_doctor_before");

    /// <summary>What it found after the run; empty where nothing, null where nobody looked.</summary>
    public string? FindingsAfter => Entries.GetValueOrDefault("brrr_doctor_after");

    public string? CommitId => this["commit_id"];

    public string? CommitBranch => this["commit_branch"];

    public string? CommitDate => this["commit_date"];

    public string? MergeBase => this["commit_merge_base"];
}
