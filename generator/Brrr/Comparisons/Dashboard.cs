namespace Brrr.Comparisons;

/// <summary>What the owner decided about the whole dashboard (<c>dashboard.yaml</c>); every entry has a default.</summary>
internal sealed record Dashboard
{
    /// <summary>The names that the incumbent dashboard leaves out of its headline, for comparable numbers.</summary>
    private static readonly string[] IncumbentExclusions =
    [
        "aiohttp", "asyncio_tcp", "asyncio_tcp_ssl", "bench_mp_pool", "concurrent_imap", "deepcopy_reduce", "logging_silent",
        "pickle", "pickle_dict", "pickle_list", "unpack_sequence", "unpickle", "unpickle_list",
    ];

    public static Dashboard Default { get; } = new();

    public string Title { get; init; } = "Does the JIT go brrr?";

    /// <summary>Absolute address of the published site with a trailing slash; null where unknown.</summary>
    public string? SiteUrl { get; init; }

    /// <summary>Address of the repository that these pages are made from; null where unsaid.</summary>
    public string? Repository { get; init; }

    /// <summary>Address of CPython's repository, for commit and compare links.</summary>
    public string Cpython { get; init; } = "https://github.com/python/cpython";

    /// <summary>Licence of the published data; null where unsaid.</summary>
    public string? DataLicense { get; init; }

    public IReadOnlyList<ComparisonDefinition> Comparisons { get; init; } =
    [
        new("jit", "JIT vs. interpreter", Results.FlagSet.None, Results.FlagSet.Of("JIT")),
        new("jit-tailcall", "JIT vs. interpreter, tail calls", Results.FlagSet.Of("TAILCALL"), Results.FlagSet.Of("JIT", "TAILCALL")),
        new("jit-nogil", "JIT vs. interpreter, free-threaded", Results.FlagSet.Of("NOGIL"), Results.FlagSet.Of("JIT", "NOGIL")),
        new("jit-nogil-tailcall", "JIT vs. interpreter, free-threaded, tail calls", Results.FlagSet.Of("NOGIL", "TAILCALL"), Results.FlagSet.Of("JIT", "NOGIL", "TAILCALL")),
    ];

    public IReadOnlyList<Goal> Goals { get; init; } =
    [
        new("3.15", "5 % by 3.15", "jit", 1.05, "3.15", GoalScope.Machine),
        new("3.16", "10 % by 3.16", "jit", 1.10, "3.16", GoalScope.Machine),
    ];

    /// <summary>Benchmarks that the headline leaves out; they are shown, and marked.</summary>
    public IReadOnlySet<string> Exclude { get; init; } = IncumbentExclusions.ToHashSet(StringComparer.Ordinal);

    /// <summary>How many days behind the newest night a machine's latest pair may be to count in the headline.</summary>
    public int HeadlineMaxAgeDays { get; init; } = 7;

    /// <summary>How many of the newest nights have whole pages; older ones are archived.</summary>
    public int DetailNights { get; init; } = 120;

    /// <summary>Paths in CPython whose commits may change the JIT's speed.</summary>
    public IReadOnlyList<string> JitFiles { get; init; } =
        ["Python/optimizer*.c", "Python/jit.c", "Tools/jit/", "Python/bytecodes.c", "Include/internal/pycore_optimizer.h", "Include/internal/pycore_jit.h"];

    public StatisticsSettings Statistics { get; init; } = StatisticsSettings.Default;
}
