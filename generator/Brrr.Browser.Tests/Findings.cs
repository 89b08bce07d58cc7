using Xunit;

namespace Brrr.Browser.Tests;

/// <summary>What a test looked for and hoped not to find; a failure lists all of it.</summary>
internal static class Findings
{
    private const int Shown = 20;

    /// <summary>Fails where there is any.</summary>
    public static void None(IEnumerable<string> findings)
    {
        var all = findings.ToList();
        if (all.Count > 0) Assert.Fail($"{all.Count} found:{Environment.NewLine}{string.Join(Environment.NewLine, all.Take(Shown))}");
    }
}
