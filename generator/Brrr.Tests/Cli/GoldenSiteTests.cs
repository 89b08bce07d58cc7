using System.Text.RegularExpressions;
using Brrr.Tests.Snapshots;
using Xunit;

namespace Brrr.Tests.Cli;

/// <summary>One small site, every file of it: it changes only in a commit that says why. Pictures of the flow as a whole, not of its parts.</summary>
public sealed partial class GoldenSiteTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    [Fact]
    public void Every_file_is_as_it_was_accepted()
    {
        var results = MadeSite.WriteResults(folder);
        var run = Verb.Run("build", "--quiet", "--results", "made=" + results, "--output", folder.At("site"), "--base-url", "https://brrr.example/farm/");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));

        LeaveAssetsOut();
        Verifier.VerifyFolder(folder.At("site"));
    }

    /// <summary>
    /// Style and script are what they are in site/, and their hashes change with each letter of them: pages refer to them without. Pixels differ among
    /// kinds of processors: pictures have tests of their own.
    /// </summary>
    private void LeaveAssetsOut()
    {
        Directory.Delete(folder.At("site/assets"), recursive: true);
        foreach (var picture in Directory.EnumerateFiles(folder.At("site"), "*.png", SearchOption.AllDirectories)) File.Delete(picture);
        foreach (var page in Directory.EnumerateFiles(folder.At("site"), "*.html", SearchOption.AllDirectories))
            File.WriteAllText(page, AssetHash.Replace(File.ReadAllText(page), "$1.$2"));
    }

    [GeneratedRegex(@"(assets/[\w./-]+?)\.[0-9a-f]{8,}\.(\w+)")]
    private static partial Regex AssetHash { get; }
}
