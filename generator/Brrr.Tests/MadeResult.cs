using System.Globalization;
using Brrr.Pyperf;
using Brrr.Results;

namespace Brrr.Tests;

/// <summary>A result made for a test: everything has a default, and a test names only what it is about.</summary>
internal sealed record MadeResult
{
    public static Source Farm { get; } = new("farm", "owner/farm", "owner/farm", null, null, "python", ["main"], false);

    public Source Source { get; init; } = Farm;

    public string Machine { get; init; } = "pi5";

    public string? DefaultComparison { get; init; }

    public string Date { get; init; } = "2026-05-01";

    /// <summary>The commit's instant as the file states it; null for a file that does not.</summary>
    public string? CommitDate { get; init; }

    /// <summary>Full hash.</summary>
    public string Hash { get; init; } = "0123456789abcdef0123456789abcdef01234567";

    public string Fork { get; init; } = "python";

    /// <summary>Null for the hash's first 20 digits.</summary>
    public string? Ref { get; init; }

    public string Version { get; init; } = "3.15.0a8+";

    public string[] Flags { get; init; } = [];

    /// <summary>When the last run began.</summary>
    public DateTime? Ran { get; init; }

    public string? Withheld { get; init; }

    public IReadOnlyList<Benchmark> Benchmarks { get; init; } = [Seconds("nbody", 1, 1.1, 1.2), Seconds("2to3", 2, 2.1, 2.2)];

    public IReadOnlyDictionary<string, string> LeftOut { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> Metadata { get; init; } = new Dictionary<string, string>();

    public MadeResult Jit() => this with { Flags = ["JIT"] };

    /// <summary>The same with its first two benchmarks' times divided by a factor.</summary>
    public MadeResult Faster(double factor) =>
        this with { Benchmarks = [.. Benchmarks.Select(each => Seconds(each.Name, [.. each.Values.Select(value => value / factor)]))] };

    /// <summary>A benchmark of one process.</summary>
    public static Benchmark Seconds(string name, params double[] values) => new(name, Unit.Second, [], values, [new Run(values, null)]);

    /// <summary>A benchmark of one process with a peak memory.</summary>
    public static Benchmark WithMemory(string name, double? memory, params double[] values) => new(name, Unit.Second, [], values, [new Run(values, memory)]);

    public Machine ToMachine() =>
        new(Source, Machine, Machine, "", "", "aarch64", "#0072B2", LineMarker.Circle, LineDash.Solid, DefaultComparison);

    public Result ToResult()
    {
        var commit = Hash[..7];
        var flags = FlagSet.Of(Flags);
        var date = DateOnly.ParseExact(Date, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (!PythonVersion.TryParse(Version, out var version)) throw new ArgumentException(Version + " is no version");
        var name = new ResultName(date, Machine, "aarch64", Fork, Ref ?? Hash[..20], version, commit, false);
        var directory = new ResultDirectory(date, Version, commit, flags);
        var metadata = new Dictionary<string, string>(Metadata);
        if (CommitDate is not null) metadata["commit_date"] = CommitDate;
        return new Result(
            ToMachine(),
            $"results/{directory}/{name}",
            name,
            directory,
            new BenchmarkSuite(new SuiteMetadata(metadata), Benchmarks, Ran, Ran),
            LeftOut,
            Withheld: Withheld);
    }
}
