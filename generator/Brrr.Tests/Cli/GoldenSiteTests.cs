using Brrr.Tests.Snapshots;
using Xunit;

namespace Brrr.Tests.Cli;

/// <summary>One small site, every file of it: it changes only in a commit that says why. Pictures of the flow as a whole, not of its parts.</summary>
public sealed class GoldenSiteTests(TemporaryFolder folder) : IClassFixture<TemporaryFolder>
{
    [Fact]
    public void Every_file_is_as_it_was_accepted()
    {
        var results = MadeSite.WriteResults(folder);
        var run = BrrrProcess.Run("build", "--quiet", "--results", "made=" + results, "--output", folder.At("site"), "--base-url", "https://brrr.example/farm/");
        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));

        // Assets are what they are in site/; only that they are there is part of the flow.
        Directory.Delete(folder.At("site/assets"), recursive: true);
        Verifier.VerifyFolder(folder.At("site"));
    }
}
