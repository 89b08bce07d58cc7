using Brrr.Ingesting;
using Xunit;

namespace Brrr.Tests.Ingesting;

public sealed class SuiteFingerprintTests
{
    /// <summary>bench_runner's two repositories at the commits that it pins, and the hash in the real results that it wrote with them.</summary>
    [Fact]
    public void Is_bench_runners() =>
        Assert.Equal("ac5fd1", SuiteFingerprint.Of(["2ab96f98f98274d07ebfdfd66e4f021723179706", "265655e7f03ace13ec1e00e1ba299179e69f8a00"]));
}
