using System.Text.Json;
using Brrr.Ingesting;
using Brrr.Results;
using CsCheck;
using Xunit;

namespace Brrr.Tests.Ingesting;

public sealed class ResultPlaceTests
{
    private static readonly string[] Hostile = ["../../..", "..\\..\\x", "/etc/passwd", "C:\\x", "con", "~", "%2e%2e%2f", "-", ".", ".."];

    [Fact]
    public void Follows_the_grammar_with_the_date_in_the_committers_own_offset()
    {
        // 01:42 at +03:00 is the day before in UTC.
        var place = ResultPlace.Of(MadeOrigin.Jit, "aarch64", isCompressed: false);
        Assert.Equal("bm-20260606-3.16.0a0-ea4c855-JIT", place.Directory);
        Assert.Equal("bm-20260606-pi5-aarch64-python-ea4c85552bb7883e1d6c-3.16.0a0-ea4c855.json", place.File);
    }

    [Fact]
    public void Sorts_flags_and_writes_a_forks_dash_a_plus_and_the_packing()
    {
        var origin = MadeOrigin.Jit with { Flags = FlagSet.Of("TAILCALL", "JIT"), Fork = "faster-cpython", Ref = "fix-the-thing/now", Version = MadeOrigin.Version("3.15.0a8+") };
        var place = ResultPlace.Of(origin, "amd64", isCompressed: true);
        Assert.Equal("bm-20260606-3.15.0a8+-ea4c855-JIT,TAILCALL", place.Directory);
        Assert.Equal("bm-20260606-pi5-amd64-faster%2dcpython-fix_the_thing_now-3.15.0a8+-ea4c855.json.gz", place.File);
        Assert.Equal(place.File[..^3], place.OtherFile);
    }

    [Fact]
    public void Any_fork_and_ref_gives_plain_names_that_say_them_and_lead_nowhere()
    {
        var text = Gen.OneOf(
            Gen.Char["abz019-_./\\:*?\"<>|%~ é\u0001"].Array[1, 40].Select(letters => new string(letters)),
            Gen.Int[0, Hostile.Length - 1].Select(index => Hostile[index]));
        Gen.Select(text, text).Sample((fork, reference) =>
        {
            var place = ResultPlace.Of(MadeOrigin.Jit with { Fork = fork, Ref = reference }, "x86_64", isCompressed: false);
            Assert.Equal(Path.Combine(Path.GetTempPath(), place.Directory, place.File), Path.GetFullPath(Path.Combine(Path.GetTempPath(), place.Directory, place.File)));
            Assert.Equal(-1, (place.Directory + place.File).IndexOfAny(['/', '\\', ':', '*', '?', '"', '<', '>', '|', '\u0001']));
            Assert.True(ResultName.TryParse(place.File, out var name));
            Assert.Equal(fork, name.Fork);
            Assert.Equal(place.File, name.ToString());
        });
    }

    [Theory]
    [InlineData("bm-20260606-3.16.0a0-ea4c855", "bm-20260606-pi5-x86_64-python-a:b-3.16.0a0-ea4c855.json", "a character that not every system can hold")]
    [InlineData("bm-20260606-3.16.0a0-ea4c855", "bm-20260606-pi5-x86_64-python-..\\x-3.16.0a0-ea4c855.json", "a character that not every system can hold")]
    [InlineData("results", "bm-20260606-pi5-x86_64-python-main-3.16.0a0-ea4c855.json", "the directory follows another grammar")]
    [InlineData("bm-20260606-3.16.0a0-ea4c855", "README.md", "the name follows another grammar")]
    public void Refuses_names_that_do_not_belong(string directory, string file, string what) =>
        Assert.Contains(what, Assert.Throws<BrrrException>(() => ResultPlace.Of(directory, file)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_real_file_gets_the_name_that_bench_runner_gave_it()
    {
        var files = Directory.EnumerateFiles(Path.Combine(SharedData.RequireRoot(), "data"), "*.json", SearchOption.AllDirectories)
            .Select(path => (Path: path, Parsed: ResultName.TryParse(Path.GetFileName(path), out var name) ? name : null))
            .Where(each => each.Parsed is not null).ToList();
        Assert.NotEmpty(files);
        var wrong = files.AsParallel().Select(each => (each.Path, Place: PlaceOf(each.Path, each.Parsed))).Where(each => each.Place is not null && !each.Path.EndsWith(Path.Combine(each.Place.Directory, each.Place.File), StringComparison.Ordinal));
        Assert.Empty(wrong);
    }

    /// <summary>From the metadata that bench_runner wrote; null for the few files without all of it.</summary>
    private static ResultPlace? PlaceOf(string path, ResultName? name)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        var metadata = json.RootElement.GetProperty("metadata");
        string? Text(string key) => metadata.TryGetProperty(key, out var value) ? value.GetString() : null;
        if (name is null || Text("commit_id") is not { } commit || Text("commit_date") is not { } date || Text("commit_fork") is not { } fork || Text("commit_branch") is not { } branch) return null;
        Assert.True(OriginRules.IsCommitDate(date), date);
        Assert.True(ResultDirectory.TryParse(Path.GetFileName(Path.GetDirectoryName(path)) ?? "", out var directory));
        return ResultPlace.Of(new ResultOrigin(name.Machine, directory.Flags, fork, branch, commit, date, name.Version), name.Architecture, isCompressed: false);
    }
}
