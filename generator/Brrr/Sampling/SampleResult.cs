using System.Globalization;

namespace Brrr.Sampling;

/// <summary>One result to be written: what one machine measures of one commit with or without the JIT, and under which name.</summary>
internal sealed record SampleResult(SampleMachine Machine, SampleCommit Commit, bool Jit)
{
    /// <summary>bench_runner's directory for it.</summary>
    public string Directory
    {
        get
        {
            var flags = Machine.Flags(Jit);
            return $"bm-{Date}-{Commit.Version}-{Commit.ShortSha}{(flags.Length == 0 ? "" : "-" + flags)}";
        }
    }

    /// <summary>bench_runner's file name for it, without the extension.</summary>
    public string FileName => $"bm-{Date}-{Machine.Name}-{Machine.Architecture}-python-{Commit.Sha[..20]}-{Commit.Version}-{Commit.ShortSha}";

    /// <summary>A stream of random numbers of this result alone.</summary>
    public RandomStream Random(ulong seed, string purpose) => RandomStream.Of(seed, purpose, Commit.Sha, Machine.Name, Jit ? "JIT" : "");

    private string Date => Commit.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
