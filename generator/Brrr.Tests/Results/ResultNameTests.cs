using Brrr.Results;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Results;

public sealed class ResultNameTests
{
    private static readonly Gen<string> Part = Gen.Char["abcdefghijklmnopqrstuvwxyz0123456789_.+"].Array[1, 20].Select(letters => new string(letters));

    private static readonly Gen<string> ForkPart = Gen.Char["abcXYZ019_.-%+ é@#~"].Array[1, 20].Select(letters => new string(letters));

    private static readonly Gen<ResultName> Names =
        Gen.Select(
            Gen.Select(Gen.Date, Part, Part, ForkPart),
            Gen.Select(Part, Gen.Select(Gen.Int[2, 4], Gen.Int[0, 99]), Part, Gen.Bool))
        .Select((first, second) => new ResultName(
            DateOnly.FromDateTime(first.Item1),
            first.Item2,
            first.Item3,
            first.Item4,
            second.Item1,
            new PythonVersion($"{second.Item2.Item1}.{second.Item2.Item2}.0a0", second.Item2.Item1, second.Item2.Item2),
            second.Item3,
            second.Item4));

    [Fact]
    public void Says_what_its_eight_parts_say()
    {
        var name = Parsed("bm-20260421-sulaco-aarch64-python-09233bd19879284395af-3.15.0a8+-09233bd.json");
        Assert.Equal(new DateOnly(2026, 4, 21), name.Date);
        Assert.Equal("sulaco", name.Machine);
        Assert.Equal("aarch64", name.Architecture);
        Assert.Equal("python", name.Fork);
        Assert.Equal("09233bd19879284395af", name.Ref);
        Assert.Equal("3.15.0a8+", name.Version.Text);
        Assert.Equal("09233bd", name.Commit);
        Assert.False(name.IsCompressed);
    }

    [Theory]
    [InlineData("bm-20240408-pythonperf1_win32-x86-Fidget%2dSpinner-tagged_evaluation_st-3.13.0a5+-4675ce8.json", "Fidget-Spinner")]
    [InlineData("bm-20240408-linux-x86_64-Fidget%2DSpinner-main-3.13.0a5+-4675ce8.json", "Fidget-Spinner")]
    [InlineData("bm-20240408-linux-x86_64-faster%2dcpython-main-3.13.0a5+-4675ce8.json.gz", "faster-cpython")]
    public void Decodes_the_dash_in_a_fork(string fileName, string fork) => Assert.Equal(fork, Parsed(fileName).Fork);

    [Theory]
    [InlineData("bm-20240529-linux-x86_64-python-main-3.14.0a0-df93f5d.json")]
    [InlineData("bm-20240529-pythonperf1-amd64-python-v3.13.0b1-3.13.0b1-2268289.json")]
    [InlineData("bm-20240529-darwin-arm64-brandtbucher-pystats_jit-3.14.0a0-df93f5d.json")]
    [InlineData("bm-20240529-unknown-x86_64-python-main-3.14.0a0-df93f5d.json")]
    [InlineData("bm-20210101-linux-x86_64-python-v3.10.4-3.10.4-9d38120.json.gz")]
    public void Prints_the_text_that_was_parsed(string fileName) => Assert.Equal(fileName, Parsed(fileName).ToString());

    [Theory]
    [InlineData("README.md")]
    [InlineData("bm-20260720-sulaco-aarch64-python-1f649fecb645d70b9c48-3.16.0a0-1f649fe-vs-base.md")]
    [InlineData("bm-20260720-sulaco-aarch64-python-1f649fecb645d70b9c48-3.16.0a0-1f649fe-vs-base.json")]
    [InlineData("bm-20260720-sulaco-aarch64-python-1f649fecb645d70b9c48-3.16.0a0-1f649fe-vs-base-mem.svg")]
    [InlineData("bm-20260720-unknown-aarch64-python-1f649fecb645d70b9c48-3.16.0a0-1f649fe-pystats.json")]
    [InlineData("bm-20260720-unknown-aarch64-python-1f649fecb645d70b9c48-3.16.0a0-1f649fe-pystats-vs-base.md")]
    [InlineData("bm-20260720-sulaco-aarch64-python-1f649fecb645d70b9c48-3.16.0a0-1f649fe.md")]
    [InlineData("bm-20260720-sulaco-aarch64-python-1f649fecb645d70b9c48-3.16.0a0-1f649fe.json.bak")]
    [InlineData("bm-20260720-sulaco-aarch64-python-1f649fecb645d70b9c48-3.16.0a0.json")]
    [InlineData("xx-20260720-sulaco-aarch64-python-main-3.16.0a0-1f649fe.json")]
    [InlineData("bm-20260231-sulaco-aarch64-python-main-3.16.0a0-1f649fe.json")]
    [InlineData("bm-2026721-sulaco-aarch64-python-main-3.16.0a0-1f649fe.json")]
    [InlineData("bm-20260720-sulaco-aarch64--main-3.16.0a0-1f649fe.json")]
    [InlineData("bm-20260720-sulaco-aarch64-python-main-three-1f649fe.json")]
    [InlineData("")]
    [InlineData(".json")]
    public void Is_none_for_a_neighbour(string fileName) => Assert.False(ResultName.TryParse(fileName, out _));

    [Fact]
    public void Parsing_any_printed_name_prints_back_the_same() =>
        Names.Sample(name =>
        {
            var printed = name.ToString();
            Assert.True(ResultName.TryParse(printed, out var parsed), printed);
            Assert.Equal(name, parsed);
            Assert.Equal(printed, parsed.ToString());
        });

    [Fact]
    public void Any_text_is_parsed_or_refused_without_a_fault() =>
        Gen.OneOf(Gen.String, Gen.Char["bm-0123456789._%json"].Array[0, 60].Select(letters => new string(letters) + ".json"))
            .Sample(text => ResultName.TryParse(text, out _) | true);

    [Fact]
    public void Does_not_depend_on_the_culture()
    {
        using var culture = new ForeignCulture();
        const string FileName = "bm-20240529-linux-x86_64-python-main-3.14.0a0-df93f5d.json";
        Assert.Equal(FileName, Parsed(FileName).ToString());
    }

    private static ResultName Parsed(string fileName) =>
        ResultName.TryParse(fileName, out var name) ? name : throw new ArgumentException(fileName + " is no result's name");
}
