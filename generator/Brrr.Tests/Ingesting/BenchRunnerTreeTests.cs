using Brrr.Ingesting;
using Brrr.Loading;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Ingesting;

public sealed class BenchRunnerTreeTests : IDisposable
{
    private const string Commit = "bm-20260606-3.15.0a8+-ea4c855-JIT,TAILCALL";
    private const string Good = Commit + "/bm-20260606-pi5-aarch64-faster%2dcpython-main-3.15.0a8+-ea4c855.json";
    private const string Packed = Commit + "/bm-20260606-m3-arm64-python-main-3.15.0a8+-ea4c855.json.gz";
    private const string Half = Commit + "/bm-20260606-i5-x86_64-python-main-3.15.0a8+-ea4c855.json";

    private readonly TemporaryFolder folder = new();

    [Theory]
    [InlineData("tree")]
    [InlineData("tree/results")]
    public void Takes_each_result_byte_by_byte_and_says_why_not(string root)
    {
        byte[] good = [.. new PyperfText().Seconds("nbody", 1, 2).Bytes(), .. "\r\n"u8];
        var packed = new PyperfText().Seconds("nbody", 1, 2).Gzip();
        folder.Write("tree/results/" + Good, good);
        folder.Write("tree/results/" + Packed, packed);
        folder.Write("tree/results/" + Half, """{"benchmarks": [{"metadata":""");
        folder.Write($"tree/results/{Commit}/README.md", "neighbour");
        folder.Write($"tree/results/{Commit}/bm-20260606-pi5-aarch64-python-main-3.15.0a8+-ea4c855-pystats.json", "{}");

        var taken = BenchRunnerTree.Take(folder.At(root), new ResultsFolder(folder.At("results"), mayReplace: false), ReadLimits.Default);
        Assert.Equal([folder.At("results/" + Packed), folder.At("results/" + Good)], taken.Paths);
        Assert.Equal(good, File.ReadAllBytes(folder.At("results/" + Good)));
        Assert.Equal(packed, File.ReadAllBytes(folder.At("results/" + Packed)));
        Assert.Contains("i5-x86_64", Assert.Single(taken.Refused).Message, StringComparison.Ordinal);
        Assert.Equal(2, Directory.GetFiles(folder.At("results"), "*", SearchOption.AllDirectories).Length);
    }

    [Fact]
    public void A_folder_without_results_is_a_mistake() =>
        Assert.Contains("holds no result", Assert.Throws<BrrrException>(() => BenchRunnerTree.Take(folder.Root, new ResultsFolder(folder.At("x"), false), ReadLimits.Default)).Message, StringComparison.Ordinal);

    public void Dispose() => folder.Dispose();
}
