namespace Brrr.Tests;

/// <summary>What builds keep for the next one goes with the tests: one must not see what another version of the program once read.</summary>
public sealed class StateFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public StateFolder() => Environment.SetEnvironmentVariable("BRRR_STATE", folder.Root);

    public void Dispose()
    {
        Environment.SetEnvironmentVariable("BRRR_STATE", null);
        folder.Dispose();
    }
}
