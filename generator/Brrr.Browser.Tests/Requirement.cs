using Xunit;

namespace Brrr.Browser.Tests;

/// <summary>What a test can't do without: where it is missing the test is skipped and says why, or fails where everything must run.</summary>
internal static class Requirement
{
    private const string Variable = "BRRR_REQUIRE_ALL";

    /// <summary>Ends the test.</summary>
    /// <param name="reason">What is missing, and how to get it.</param>
    [System.Diagnostics.CodeAnalysis.DoesNotReturn]
    public static void Missing(string reason)
    {
        if (Environment.GetEnvironmentVariable(Variable) == "1") Assert.Fail($"{reason} ({Variable} is 1)");
        Assert.Skip(reason);
    }
}
