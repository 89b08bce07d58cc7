using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Tests.Loading;

/// <summary>A repository of small results, and a project that reads it as a source called "farm".</summary>
internal sealed class GitFarm : IDisposable
{
    private const string Hash = "71fc4c66d3e675a5481b";

    private readonly Dictionary<string, string> environment = new(StringComparer.Ordinal);

    public GitFarm(string repository = "served/farm.git")
    {
        Repository = new MadeRepository(Folder.At(repository));
        Address = Repository.Path;
    }

    public TemporaryFolder Folder { get; } = new();

    public MadeRepository Repository { get; }

    /// <summary>Where the source is read from.</summary>
    public string Address { get; set; }

    public bool IsOffline { get; set; }

    /// <summary>Path of a result by its night and flags.</summary>
    public static string PathOf(string night, string flags = "") =>
        $"results/bm-{night}-3.16.0a0-{Hash[..7]}{(flags.Length > 0 ? "-" + flags : "")}/bm-{night}-m3-arm64-python-{Hash}-3.16.0a0-{Hash[..7]}.json";

    /// <summary>The bytes of a result.</summary>
    public static byte[] Bytes(params double[] seconds) => new PyperfText().Seconds("nbody", seconds).Bytes();

    /// <summary>Commits both sides of a night.</summary>
    public string CommitNight(string night)
    {
        var number = double.Parse(night, System.Globalization.CultureInfo.InvariantCulture);
        return Repository.Commit([(PathOf(night), Bytes(1, number)), (PathOf(night, "JIT"), Bytes(0.5, number))]);
    }

    /// <summary>Sets a variable of the environment in which it is loaded.</summary>
    public GitFarm With(string name, string value)
    {
        environment[name] = value;
        return this;
    }

    public SourceDefinition Definition(string branch = "main") =>
        new(new Source("farm", "owner/farm", "owner/farm", null, null, "python", ["main"], false), null, "results", Address, branch, "", []);

    /// <summary>Loads the source as a build does.</summary>
    public LoadedResults Load(string branch = "main", bool withCache = true)
    {
        using var cache = withCache ? ResultCache.Open(Folder.At("state/cache"), ReadLimits.Default) : null;
        var access = new SourceAccess(Folder.At("state/sources"), IsOffline, new GitTokens(name => environment.GetValueOrDefault(name)));
        var loaded = ResultLoader.Load([Definition(branch)], Dashboard.Default.Comparisons, [], ReadLimits.Default, null, access, cache);
        cache?.Save();
        return Held.Of(loaded);
    }

    public void Dispose() => Folder.Dispose();
}
