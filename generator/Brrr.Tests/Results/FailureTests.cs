using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class FailureTests
{
    private static readonly MadeResult Measured = new() { Flags = ["JIT"] };

    [Theory]
    [InlineData("", "20260501-pi5-0123456.json")]
    [InlineData("JIT", "20260501-pi5-0123456-JIT.json")]
    [InlineData("JIT,TAILCALL", "20260501-pi5-0123456-JIT,TAILCALL.json")]
    public void Has_one_file_for_each_build_of_a_machine_and_commit(string flags, string file)
    {
        using var culture = new ForeignCulture();
        Assert.Equal(file, Of(Measured, flags).FileName);
    }

    [Fact]
    public void Its_short_hash_is_bench_runners() => Assert.Equal("0123456", Of(Measured).ShortCommit);

    [Fact]
    public void Is_mended_by_the_result_that_was_missing() => Assert.True(Of(Measured).IsMendedBy(Measured.ToResult()));

    [Fact]
    public void Is_not_mended_by_any_other_result()
    {
        var failure = Of(Measured);
        Assert.False(failure.IsMendedBy((Measured with { Machine = "m3" }).ToResult()));
        Assert.False(failure.IsMendedBy((Measured with { Flags = [] }).ToResult()));
        Assert.False(failure.IsMendedBy((Measured with { Fork = "faster-cpython" }).ToResult()));
        Assert.False(failure.IsMendedBy((Measured with { Hash = new string('f', 40) }).ToResult()));
        Assert.False(failure.IsMendedBy((Measured with { Source = MadeResult.Farm with { IsSample = true } }).ToResult()));
    }

    private static Failure Of(MadeResult result, string flags = "JIT") => new(
        result.Machine, new DateOnly(2026, 5, 1), result.Hash, result.Fork, FlagSet.TryParse(flags, out var parsed) ? parsed : FlagSet.None, "build", "no space left", null);
}
