using System.Text;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Loading;

/// <summary>Bytes that are no JSON, or only nearly: refused with a place, and never the end of the program.</summary>
public sealed class PyperfReaderTextTests
{
    [Theory]
    [InlineData("")]
    [InlineData("   \n")]
    [InlineData("{")]
    [InlineData("not json")]
    [InlineData("{\"version\":\"1.0\",}")]
    [InlineData("{'version':1}")]
    [InlineData("{\"version\":\"1.0\" // comment\n}")]
    [InlineData("\0\0\0\0")]
    [InlineData("nan")]
    public void What_is_no_json_says_in_which_line(string file)
    {
        var fault = Reading.Fault(file);
        Assert.Matches("^line [0-9]+, byte [0-9]+$", fault.Where);
        Assert.StartsWith("is not valid JSON: ", fault.What, StringComparison.Ordinal);
        Assert.DoesNotContain("LineNumber", fault.What, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_is_in_the_line_that_an_editor_shows() =>
        Assert.Equal("line 3, byte 12", Reading.Fault("{\n\"version\":\"1.0\",\n\"metadata\":,\n\"benchmarks\":[]}").Where);

    [Fact]
    public void A_truncated_file_is_refused_wherever_it_ends()
    {
        var whole = new PyperfText().Seconds("nbody", 0.5, 0.25).Values("nan", "NaN").Seconds("2to3", 1).Bytes();
        var end = Array.LastIndexOf(whole, (byte)'}');
        for (var length = 0; length <= end; length++) Reading.Fault(whole[..length]);
        Assert.Equal(2, Reading.Of(whole[..(end + 1)]).Suite.Benchmarks.Count);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("x")]
    [InlineData("]")]
    public void Whatever_follows_the_end_is_refused(string garbage) =>
        Assert.StartsWith("is not valid JSON", Reading.Fault(new PyperfText().Seconds("nbody", 1) + garbage).What, StringComparison.Ordinal);

    [Fact]
    public void Binary_files_are_refused()
    {
        Reading.Fault([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0x00]);
        Reading.Fault(new PyperfText().Seconds("nbody", 1).Gzip());
        Reading.Fault(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(new PyperfText().Seconds("nbody", 1).ToString())).ToArray());
    }

    [Theory]
    [InlineData("\"name\":\"a\xFF\xFE\"")]
    [InlineData("\"hostname\":\"\xC3\"")]
    public void Invalid_utf_8_is_refused(string entry)
    {
        var file = Encoding.Latin1.GetBytes($$$"""{"benchmarks":[{"metadata":{{{{entry}}}},"runs":[{"values":[1]}]}],"version":"1.0"}""");
        Assert.Equal("holds a text that is not valid UTF-8", Reading.Fault(file).What);
    }

    [Fact]
    public void Nesting_without_end_is_refused() =>
        Reading.Fault($$"""{"version":"1.0","benchmarks":[],"deep":{{new string('[', 100_000)}}""");

    [Fact]
    public void Random_bytes_never_end_the_program() => Gen.OneOf(Gen.Byte.Array[0, 400], Gen.Char["{}[]:,\"versionbchmaktdu1.0 NaI-ft"].Array[0, 400].Select(letters => Encoding.UTF8.GetBytes(letters)))
        .Sample(file => Reading.Fault(file));

    [Fact]
    public void One_changed_byte_is_read_or_refused_but_never_ends_the_program()
    {
        var whole = new PyperfText().Metadata("""{"unit":"second","name":"x","tags":["a"]}""")
            .Runs("a", """{"metadata":{"date":"2026-05-01 00:00:00","mem_max_rss":5},"warmups":[[1,0.5]],"values":[0.5,NaN]}""").Seconds("b", 1).Bytes();
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte).Sample(
            (index, value) =>
            {
                byte[] changed = [.. whole];
                changed[index] = value;
                try
                {
                    Reading.Of(changed);
                }
                catch (Brrr.Results.BrrrException fault)
                {
                    Assert.NotEqual("", fault.Remedy);
                }
            },
            iter: 2000);
    }
}
