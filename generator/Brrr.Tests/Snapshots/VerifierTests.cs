using Xunit;

namespace Brrr.Tests.Snapshots;

public sealed class VerifierTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private SnapshotPlace Place => new(folder.Root, "SomeTests.Some_sentence");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Files_are_called_after_class_and_method_and_stand_beside_the_source()
    {
        folder.Write("SomeTests.cs", "");
        Assert.Equal(folder.At("SomeTests.Some_sentence.verified.txt"), SnapshotPlace.Of(folder.At("SomeTests.cs"), "Some_sentence").Verified(".txt"));
        Assert.Equal(folder.At("SomeTests.Some_sentence.received.txt"), Place.Received(".txt"));
    }

    [Fact]
    public void The_compiler_gives_the_place_of_this_test()
    {
        // Its accepted text stands beside this file.
        Verifier.Verify("One line\nand another.\n");
        Assert.ThrowsAny<ArgumentException>(() => SnapshotPlace.Of("/_/Tests/SomeTests.cs", "Some_sentence"));
    }

    [Fact]
    public void What_was_accepted_passes_whatever_its_line_ends()
    {
        folder.Write("SomeTests.Some_sentence.verified.txt", "one\r\ntwo\n");
        folder.Write("SomeTests.Some_sentence.received.txt", "left by an earlier run");
        Verifier.Verify("one\ntwo\n", "txt", Place, SnapshotMode.Compare);
        Assert.False(File.Exists(Place.Received(".txt")));
    }

    [Theory]
    [InlineData(SnapshotMode.Compare, "BRRR_ACCEPT=1 to accept it")]
    [InlineData(SnapshotMode.AcceptRefused, "BRRR_ACCEPT is refused where CI=true")]
    internal void What_was_never_accepted_fails(SnapshotMode mode, string remedy)
    {
        var fault = Assert.Throws<SnapshotException>(() => Verifier.Verify("new", "html", Place, mode));
        Assert.StartsWith("SomeTests.Some_sentence differs from what was accepted:\nnothing was accepted yet\n", fault.Message, StringComparison.Ordinal);
        Assert.Contains(remedy, fault.Message, StringComparison.Ordinal);
        Assert.Equal("new", File.ReadAllText(Place.Received(".html")));
        Assert.False(File.Exists(Place.Verified(".html")));
    }

    [Fact]
    public void A_difference_is_shown_with_its_place_and_kept()
    {
        folder.Write("SomeTests.Some_sentence.verified.txt", "one\ntwo\nthree");
        var fault = Assert.Throws<SnapshotException>(() => Verifier.Verify("one\ntwice\nthree", "txt", Place, SnapshotMode.Compare));
        Assert.Contains("line 2, column 3: expected 'one\\ntwo\\nthree', received 'one\\ntwice\\nthree'", fault.Message, StringComparison.Ordinal);
        Assert.Contains(Place.Received(".txt"), fault.Message, StringComparison.Ordinal);
        Assert.Equal("one\ntwice\nthree", File.ReadAllText(Place.Received(".txt")));
        Assert.Equal("one\ntwo\nthree", File.ReadAllText(Place.Verified(".txt")));
    }

    [Theory]
    [InlineData("a", "ab", "line 1, column 2: expected the end, received 'ab'")]
    [InlineData("a\n", "a", "line 1, column 2: expected 'a\\n', received the end")]
    [InlineData("", "\tx", "line 1, column 1: expected the end, received '\\tx'")]
    public void The_first_difference_is_in_words(string expected, string actual, string words) => Assert.Equal(words, TextDifference.First(expected, actual));

    [Fact]
    public void Accepting_writes_what_passes_from_then_on()
    {
        folder.Write("SomeTests.Some_sentence.verified.txt", "old");
        Verifier.Verify("new", "txt", Place, SnapshotMode.Accept);
        Verifier.Verify("new", "txt", Place, SnapshotMode.Compare);
        Assert.Throws<SnapshotException>(() => Verifier.Verify("old", "txt", Place, SnapshotMode.Compare));
    }

    [Theory]
    [InlineData(null, null, SnapshotMode.Compare)]
    [InlineData("0", null, SnapshotMode.Compare)]
    [InlineData("1", null, SnapshotMode.Accept)]
    [InlineData("1", "false", SnapshotMode.Accept)]
    [InlineData("1", "true", SnapshotMode.AcceptRefused)]
    [InlineData("1", "True", SnapshotMode.AcceptRefused)]
    [InlineData(null, "true", SnapshotMode.Compare)]
    internal void Nothing_is_accepted_in_continuous_integration(string? accept, string? continuousIntegration, SnapshotMode mode) =>
        Assert.Equal(mode, Verifier.ModeOf(accept, continuousIntegration));

    [Fact]
    public void A_folder_is_accepted_whole_and_passes_from_then_on()
    {
        WriteSite("hello");
        Verifier.VerifyFolder(folder.At("site"), Place, SnapshotMode.Accept);
        Verifier.VerifyFolder(folder.At("site"), Place, SnapshotMode.Compare);
        Assert.Equal("hello", File.ReadAllText(Path.Combine(Place.Verified(""), "index.html")));
        // SHA-256 of the three bytes, by sha256sum.
        Assert.Equal("ae4b3280e56e2faf83f414a6e3dabe9d5fbe18976544c05fed121accb85b53fc\n", File.ReadAllText(Path.Combine(Place.Verified(""), "assets", "logo.png.sha256")));
    }

    [Fact]
    public void A_folder_that_was_never_accepted_fails()
    {
        WriteSite("hello");
        var fault = Assert.Throws<SnapshotException>(() => Verifier.VerifyFolder(folder.At("site"), Place, SnapshotMode.Compare));
        Assert.Contains("assets/logo.png.sha256: is new\nindex.html: is new\n", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_file_that_differs_is_named_and_received()
    {
        WriteSite("hello");
        folder.Write("site/gone.html", "x");
        folder.Write("site/same.html", "x");
        Verifier.VerifyFolder(folder.At("site"), Place, SnapshotMode.Accept);
        WriteSite("hullo");
        File.Delete(folder.At("site/gone.html"));
        folder.Write("site/new/page.html", "x");
        folder.Write("site/assets/logo.png", [0, 1, 3]);
        var fault = Assert.Throws<SnapshotException>(() => Verifier.VerifyFolder(folder.At("site"), Place, SnapshotMode.Compare));
        var lines = fault.Message.Split('\n');
        Assert.StartsWith("assets/logo.png.sha256: line 1, column 1: expected ", lines[1], StringComparison.Ordinal);
        Assert.Equal(["gone.html: is missing", "index.html: line 1, column 2: expected 'hello', received 'hullo'", "new/page.html: is new"], lines[2..5]);
        Assert.Equal(
            ["assets/logo.png.sha256", "index.html", "new/page.html"],
            Directory.EnumerateFiles(Place.Received(""), "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Place.Received(""), file).Replace('\\', '/')).Order(StringComparer.Ordinal));

        Verifier.VerifyFolder(folder.At("site"), Place, SnapshotMode.Accept);
        Assert.False(Directory.Exists(Place.Received("")));
        Assert.False(File.Exists(Path.Combine(Place.Verified(""), "gone.html")));
    }

    [Fact]
    public void Of_many_differences_the_first_ten_are_shown()
    {
        for (var i = 0; i < 25; i++) folder.Write($"site/page{i:00}.html", "x");
        var fault = Assert.Throws<SnapshotException>(() => Verifier.VerifyFolder(folder.At("site"), Place, SnapshotMode.Compare));
        Assert.Contains("page09.html: is new\n... and 15 more\n", fault.Message, StringComparison.Ordinal);
    }

    private void WriteSite(string page)
    {
        folder.Write("site/index.html", page);
        folder.Write("site/assets/logo.png", [0, 1, 2]);
    }
}
