using Brrr.Suggesting;
using Brrr.Tests.Site;
using Xunit;

namespace Brrr.Tests.Suggesting;

public sealed class ChangeSuspectsTests : IDisposable
{
    private static readonly PathPatterns JitFiles = new(["Python/jit.c"]);

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Are_of_the_geometric_means_changes_that_stand()
    {
        new MadeCpython(folder.Root).Commit("2026-05-02T12:00:00Z", "one", "README");
        using var history = CpythonHistory.Open(folder.Root);
        var found = ChangeSuspects.Of([MadeChanges.Mean(5), MadeChanges.Mean(3) with { State = Brrr.Statistics.ChangeState.Withdrawn }, MadeChanges.Of("nbody", 4), MadeChanges.Mean(2)], history, JitFiles, new DateOnly(2026, 5, 3));
        var change = Assert.Single(found);
        Assert.Equal("pi5-jit-5", change.Change.Id);

        // The clone lacks made-up commits, and says so.
        Assert.Null(change.Commits);
        Assert.Empty(change.Suspects);
    }

    public void Dispose() => folder.Dispose();
}
