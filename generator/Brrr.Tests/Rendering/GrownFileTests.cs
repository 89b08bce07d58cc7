using System.Text;
using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Rendering;
using Brrr.Rendering.Api;
using Brrr.Rendering.Incumbent;
using Brrr.Site;
using Xunit;

namespace Brrr.Tests.Rendering;

public sealed class GrownFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Known_parts_are_not_made_again()
    {
        var record = Write(null, Part("a", "one\n"), Part("b", "zwei\n")).Record;
        Write(record, Unmade("a"), Unmade("b"), Part("c", "three\n"));
        Assert.Equal("one\nzwei\nthree\n", Text());
    }

    [Fact]
    public void Known_parts_are_found_in_another_place()
    {
        var record = Write(null, Part("a", "one\n"), Part("b", "zwei\n"), Part("c", "\u4E09\n")).Record;
        Write(record, Part("d", "first\n"), Unmade("c"), Unmade("a"));
        Assert.Equal("first\n\u4E09\none\n", Text());
    }

    [Fact]
    public void A_file_of_known_parts_alone_stays_as_it_is()
    {
        var record = Write(null, Part("a", "one\n"), Part("b", "zwei\n")).Record;
        Assert.Equal(0, Write(record, Unmade("a"), Unmade("b")).Changed);
    }

    [Theory]
    [InlineData("eno\nzwei\n")]
    [InlineData("one")]
    [InlineData("")]
    public void A_file_that_somebody_wrote_in_is_made_as_a_whole(string text)
    {
        var record = Write(null, Part("a", "one\n"), Part("b", "zwei\n")).Record;
        File.WriteAllText(folder.At("site/list.txt"), text);
        File.SetLastWriteTimeUtc(folder.At("site/list.txt"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        Write(record, Part("a", "one\n"), Part("b", "zwei\n"), Part("c", "three\n"));
        Assert.Equal("one\nzwei\nthree\n", Text());
    }

    [Fact]
    public void The_record_keeps_the_parts()
    {
        Write(SiteRecord.None("maker"), Part("a", "one\n"), Part("b", "zwei\n")).Record.Write(folder.At("state/record"));
        Write(SiteRecord.Read(folder.At("state/record"), "maker"), Unmade("a"), Part("x", "x\n"), Unmade("b"));
        Assert.Equal("one\nx\nzwei\n", Text());
    }

    /// <summary>The first of a list has no comma before it, and may become the second.</summary>
    [Fact]
    public void Lists_that_lose_and_win_months_equal_those_from_nothing()
    {
        MadeResult[] january = [.. MadeFarm.Night("2026-01-30"), .. MadeFarm.Night("2026-01-31", number: 1)];
        MadeResult[] february = [.. MadeFarm.Night("2026-02-01", number: 2), .. MadeFarm.Night("2026-02-02", number: 3)];
        MadeResult[] march = [.. MadeFarm.Night("2026-03-01", number: 4)];
        IReadOnlyList<MadeResult[]> steps = [february, [.. january, .. february], [.. january, .. february, .. march], [.. january, .. march], march];
        SiteRecord? before = null;
        foreach (var results in steps)
        {
            before = SiteWriter.Write(FilesOf(MadeFarm.Of(results)), folder.At("site"), before).Record;
            SiteWriter.Write(FilesOf(MadeFarm.Of(results)), folder.At("anew"));
            foreach (var file in before.Files.Keys) Assert.Equal(File.ReadAllText(folder.At("anew/" + file)), File.ReadAllText(folder.At("site/" + file)));
        }
    }

    public void Dispose() => folder.Dispose();

    private static IReadOnlyList<SiteFile> FilesOf(Farm farm)
    {
        var source = new SiteSource(farm, new LoadedResults(farm.Machines, [], [], [], []), [], new BuildStamp("1", "1", null));
        return [.. NightsFiles.Of(source, ""), .. CsvFiles.Of(source, ""), .. IncumbentFiles.Of(farm, [])];
    }

    private static FilePart Part(string inputs, string text) => new(output => output.Write(inputs), output => output.Write(text));

    private static FilePart Unmade(string inputs) => new(output => output.Write(inputs), _ => throw new InvalidOperationException(inputs + " is known"));

    private SiteWriting Write(SiteRecord? before, params FilePart[] parts) => SiteWriter.Write([new SiteFile("list.txt", () => new SiteContent(parts))], folder.At("site"), before);

    private string Text() => File.ReadAllText(folder.At("site/list.txt"), Encoding.UTF8);
}
