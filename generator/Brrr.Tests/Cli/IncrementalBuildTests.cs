using Brrr.Rendering;
using Xunit;

namespace Brrr.Tests.Cli;

/// <summary>A build on top of the one before gives the bytes of a build from nothing, whatever changed in between.</summary>
public sealed class IncrementalBuildTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public IncrementalBuildTests()
    {
        MadeSite.WriteResults(folder, 6);
        foreach (var part in (string[])["templates", "site"]) Copy(Path.Combine(Repository.Root, part), folder.At(part));
        folder.Write("data/dashboard.yaml", "title: Does it?\n");
        folder.Write("data/sources.yaml", "sources:\n  - {path: .., results: results}\n");
        Assert.Equal(0, Build("built").ExitCode);
    }

    [Fact]
    public void Nothing_new_reads_no_result_and_touches_no_file()
    {
        // A file that changed a moment ago could change once more unseen, so that it is read again.
        Age(folder.At("results"));
        Build("built");
        var before = Times();
        var run = Build("built");
        Assert.Contains("Parsed    0 files", run.Output, StringComparison.Ordinal);
        Assert.Contains("(0 changed, 0 removed)", run.Output, StringComparison.Ordinal);
        Assert.Equal(before, Times());
    }

    [Fact]
    public void A_new_night_parses_its_own_files_only()
    {
        var pages = Times();
        MadeSite.WriteResults(folder, 7);
        Assert.Contains("Parsed    4 files; 23 files known from before", SameAsFromNothing().Output, StringComparison.Ordinal);
        Assert.Equal(pages["nights/2026-05-01/index.html"], Times()["nights/2026-05-01/index.html"]);
    }

    [Fact]
    public void A_night_that_is_archived_is_made_anew_and_those_before_it_are_left_alone()
    {
        File.WriteAllText(folder.At("data/dashboard.yaml"), "title: Does it?\ndetails: {nights: 3}\n");
        SameAsFromNothing();
        var before = Times();
        Assert.Contains("api/v1/nights/2026-05-04-calm-0000003-jit.json", before.Keys);
        MadeSite.WriteResults(folder, 7);
        SameAsFromNothing();
        var now = Times();
        Assert.DoesNotContain("api/v1/nights/2026-05-04-calm-0000003-jit.json", now.Keys);
        Assert.Contains("api/v1/nights/2026-05-04-calm-0000003-jit.json.gz", now.Keys);
        Assert.NotEqual(before["nights/2026-05-04/index.html"], now["nights/2026-05-04/index.html"]);
        Assert.All(before.Where(file => file.Key.Contains("nights/2026-05-02", StringComparison.Ordinal)), file => Assert.Equal(file.Value, now[file.Key]));
    }

    [Fact]
    public void A_late_result_moves_what_it_concerns()
    {
        var late = folder.At("results/bm-20260503-3.16.0a0-0000002-JIT");
        Directory.Move(late, folder.At("late"));
        Build("built");
        Directory.Move(folder.At("late"), late);
        SameAsFromNothing();
    }

    [Fact]
    public void A_corrected_result_takes_the_place_of_the_old_one()
    {
        var file = Directory.EnumerateFiles(folder.At("results/bm-20260504-3.16.0a0-0000003-JIT"), "*calm*").Single();
        var text = File.ReadAllText(file);
        File.WriteAllText(file, text.Replace("\"nbody\"", "\"mandelbrot\"", StringComparison.Ordinal));
        Assert.NotEqual(text, File.ReadAllText(file));
        SameAsFromNothing();
    }

    [Fact]
    public void A_removed_result_takes_its_pages_along()
    {
        Directory.Delete(folder.At("results/bm-20260506-3.16.0a0-0000005-JIT"), recursive: true);
        SameAsFromNothing();
        Assert.False(Directory.Exists(folder.At("built/nights/2026-05-06")));
    }

    [Theory]
    [InlineData("templates/partials/footer.html", "</footer>", "</footer><!-- new -->")]
    [InlineData("templates/pages/pair.html", "<h2 id=\"spread\">Spread", "<h2 id=\"spread\">Width")]
    [InlineData("site/assets/brrr.css", "body", "body , body")]
    [InlineData("site/articles/about.md", "#", "# New")]
    [InlineData("data/dashboard.yaml", "Does it?", "Does it still?\nexclude: [nbody]")]
    public void A_changed_file_of_the_project_changes_what_is_made_of_it(string file, string old, string changed)
    {
        var text = File.ReadAllText(folder.At(file));
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(folder.At(file), text.Replace(old, changed, StringComparison.Ordinal));
        Assert.DoesNotContain("(0 changed", SameAsFromNothing().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_program_makes_everything_anew()
    {
        var record = Directory.EnumerateFiles(folder.At("state/sites")).Single();
        var lines = File.ReadAllLines(record);
        var older = SiteRecord.Read(record, lines[0]) with { Maker = "an older program" };
        File.WriteAllText(folder.At("built/index.html"), "made by an older program");
        older.Write(record);
        SameAsFromNothing();
    }

    [Fact]
    public void Full_relies_on_nothing()
    {
        var page = folder.At("built/about/index.html");
        var made = File.GetLastWriteTimeUtc(page);
        var text = File.ReadAllText(page);
        File.WriteAllText(page, text.Replace('B', 'b'));
        File.SetLastWriteTimeUtc(page, made);
        Build("built", "--full");
        Assert.Equal(text, File.ReadAllText(page));
    }

    public void Dispose() => folder.Dispose();

    private BrrrProcess SameAsFromNothing()
    {
        var run = Build("built");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Build("whole", "--full", "--no-cache");
        Assert.Equal(Contents("whole"), Contents("built"));
        return run;
    }

    private BrrrProcess Build(string site, params string[] more) => BrrrProcess.RunWithIn(folder.Root, new Dictionary<string, string> { ["BRRR_STATE"] = folder.At("state") }, ["build", "--output", folder.At(site), .. more]);

    private SortedDictionary<string, string> Contents(string site) => Of(site, File.ReadAllText);

    private SortedDictionary<string, string> Times() => Of("built", file => File.GetLastWriteTimeUtc(file).Ticks.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private SortedDictionary<string, string> Of(string site, Func<string, string> what) => new(
        Directory.EnumerateFiles(folder.At(site), "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(folder.At(site), file), what),
        StringComparer.Ordinal);

    private static void Age(string results)
    {
        foreach (var file in Directory.EnumerateFiles(results, "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, DateTime.UtcNow.AddMinutes(-10));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var place = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(place) ?? to);
            File.Copy(file, place);
        }
    }
}
