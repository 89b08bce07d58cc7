using Brrr.Ingesting;
using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Ingesting;

public sealed class DoctorNoteTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Is_one_text_with_the_severest_first()
    {
        const string Findings = """
            [{"id":"swap","severity":"info","what":"swap is on","effect":"e","remedy":"r"},
             {"id":"turbo","severity":"warning","what":"turbo is on; twice","effect":"e","remedy":"r"},
             {"id":"cpu-governor","severity":"error","what":"governor is\npowersave","effect":"e","remedy":"r"}]
            """;
        Assert.Equal("error cpu-governor: governor is powersave; warning turbo: turbo is on, twice; info swap: swap is on", Read(Findings));
    }

    [Fact]
    public void Nothing_found_is_said_because_pyperf_refuses_an_empty_text()
    {
        Assert.Equal("info none: nothing found", Read("[]"));
        Assert.Equal([], MachineFinding.ParseAll(Read("[]")));
    }

    [Fact]
    public void Is_short_enough_for_every_reader_and_counts_what_it_leaves_out()
    {
        var one = $$"""{"id":"load","severity":"warning","what":"{{new string('x', 300)}}"}""";
        var note = Read($"[{string.Join(',', Enumerable.Repeat(one, 50))}]");
        Assert.InRange(note.Length, 3000, 4096);
        Assert.EndsWith("; info more: 38 more findings", note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"findings\":{}}")]
    [InlineData("{\"findings\":[{\"id\":1}]}")]
    [InlineData("{\"findings\":[")]
    public void Refuses_what_is_no_report(string text)
    {
        var path = folder.Write("doctor.json", text);
        Assert.StartsWith(path + ": is no report of the doctor", Assert.Throws<BrrrException>(() => DoctorNote.Read(path)).Message, StringComparison.Ordinal);
    }

    public void Dispose() => folder.Dispose();

    private string Read(string findings) => DoctorNote.Read(folder.Write("doctor.json", $$"""{"schemaVersion":"1.0","machine":"pi5","findings":{{findings}}}"""));
}
