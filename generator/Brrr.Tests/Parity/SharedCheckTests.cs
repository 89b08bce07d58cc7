using System.ComponentModel;
using System.Diagnostics;
using Brrr.Rendering;
using Brrr.Rendering.Api;
using Brrr.Site;
using Xunit;

namespace Brrr.Tests.Parity;

/// <summary>The check that outsiders run over a built site, <c>shared/check/check</c>, over the published data of all real results.</summary>
public sealed class SharedCheckTests(RealFarm real, TemporaryFolder site) : IClassFixture<TemporaryFolder>
{
    [Fact]
    public async Task Finds_nothing_wrong_with_the_published_data()
    {
        var check = Path.Combine(SharedData.RequireRoot(), "check", "check");
        if (real is not { Farm: { } farm, Loaded: { } loaded }) throw new InvalidOperationException("shared/ was not read");
        SiteWriter.Write([.. ApiFiles.Of(new SiteSource(farm, loaded, [], new BuildStamp("0", BuildStamp.CurrentMethod, null)), new ApiSchemas())], site.At("site"));

        using var python = StartPython(check, site.At("site"));
        Assert.SkipWhen(python is null, "python3 is not installed");
        if (python is null) return;
        var output = await python.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await python.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Matches(@"\b[1-9][0-9]* passed, 0 failed\s*$", output);
        Assert.Equal(0, python.ExitCode);
    }

    /// <summary>Null where there is no Python.</summary>
    private static Process? StartPython(params string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true });
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
