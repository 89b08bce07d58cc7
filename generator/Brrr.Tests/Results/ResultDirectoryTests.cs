using Brrr.Results;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class ResultDirectoryTests
{
    [Theory]
    [InlineData("bm-20260421-3.15.0a8+-09233bd", "")]
    [InlineData("bm-20260421-3.15.0a8+-09233bd-JIT", "JIT")]
    [InlineData("bm-20260421-3.15.0a8+-09233bd-JIT,NOGIL", "JIT,NOGIL")]
    [InlineData("bm-20260421-3.15.0a8+-09233bd-JIT,NOGIL,TAILCALL", "JIT,NOGIL,TAILCALL")]
    [InlineData("bm-20240408-3.13.0a5+-4675ce8-PYTHON_UOPS", "PYTHON_UOPS")]
    [InlineData("bm-20240408-3.13.0a5+-4675ce8-CLANG20", "CLANG20")]
    public void Gives_date_version_commit_and_flags(string text, string flags)
    {
        var directory = Parsed(text);
        Assert.Equal(text.Split('-')[1], directory.Date.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(text.Split('-')[2], directory.Version);
        Assert.Equal(text.Split('-')[3], directory.Commit);
        Assert.Equal(flags, directory.Flags.ToString());
        Assert.Equal(text, directory.ToString());
    }

    [Fact]
    public void Sorts_the_flags() => Assert.Equal("JIT,TAILCALL", Parsed("bm-20260421-3.15.0a8+-09233bd-TAILCALL,JIT").Flags.ToString());

    [Theory]
    [InlineData("results")]
    [InlineData("bm-")]
    [InlineData("bm-20260421")]
    [InlineData("bm-20260421-3.15.0a8+")]
    [InlineData("bm-20261321-3.15.0a8+-09233bd")]
    [InlineData("bm-20260421-3.15.0a8+-09233bd-jit")]
    [InlineData("bm-20260421-3.15.0a8+-09233bd-JIT,")]
    [InlineData("bm-20260421-3.15.0a8+-09233bd-")]
    [InlineData("bm-20260421-3.15.0a8+-09233bd-JIT-NOGIL")]
    [InlineData("bm-20260421--09233bd")]
    public void Is_none_in_another_grammar(string text) => Assert.False(ResultDirectory.TryParse(text, out _));

    [Fact]
    public void Parsing_any_printed_directory_prints_back_the_same() =>
        Gen.Select(Gen.Date, Gen.Int[0, 99], Gen.Char["0123456789abcdef"].Array[7], FlagSetTests.Sets).Sample((date, minor, commit, flags) =>
        {
            var directory = new ResultDirectory(DateOnly.FromDateTime(date), $"3.{minor}.0a1+", new string(commit), flags);
            Assert.Equal(directory, Parsed(directory.ToString()));
        });

    private static ResultDirectory Parsed(string text) =>
        ResultDirectory.TryParse(text, out var directory) ? directory : throw new ArgumentException(text + " is no result directory's name");
}
