using Brrr.Results;
using Xunit;

namespace Brrr.Tests.Publishing;

public sealed class DataCheckoutTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string bare;
    private readonly PublishClone here;
    private readonly PublishClone there;

    public DataCheckoutTests()
    {
        bare = PublishClone.Bare(folder);
        there = new PublishClone(folder.At("there"), bare);
        Commit(there, "one");
        here = new PublishClone(folder.At("here"), bare);
        GitProgram.Run(here.Folder, "pull", "--quiet", "origin", "main");
        GitProgram.Run(here.Folder, "branch", "--quiet", "--set-upstream-to", "origin/main");
        Commit(there, "two");
    }

    [Fact]
    public void Moves_to_what_the_remote_has()
    {
        folder.Write("here/untracked", "mine");
        here.BringForward();
        Assert.Equal(["one", "two", "untracked"], Files());
        Assert.Equal(Tip(there), Tip(here));
        here.BringForward();
        Assert.Equal("?? untracked", GitProgram.Run(here.Folder, "status", "--porcelain"));
    }

    [Fact]
    public void Moves_over_no_commit_of_its_own()
    {
        GitProgram.Run(here.Folder, "commit", "--quiet", "--allow-empty", "--message", "mine");
        var tip = Tip(here);
        Assert.Contains("git pull --rebase", Assert.Throws<BrrrException>(here.BringForward).Message, StringComparison.Ordinal);
        Assert.Equal(tip, Tip(here));
    }

    [Fact]
    public void Moves_over_no_change_of_a_file()
    {
        folder.Write("here/two", "mine");
        Assert.Contains("can't be brought forward", Assert.Throws<BrrrException>(here.BringForward).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder.At("here/two")));
    }

    [Fact]
    public void Stays_where_it_follows_no_branch()
    {
        GitProgram.Run(here.Folder, "checkout", "--quiet", "--detach");
        here.BringForward();
        GitProgram.Run(here.Folder, "checkout", "--quiet", "-b", "mine");
        here.BringForward();
        Assert.Equal(["one"], Files());
    }

    public void Dispose() => folder.Dispose();

    private static string Tip(PublishClone clone) => GitProgram.Run(clone.Folder, "rev-parse", "HEAD");

    private string[] Files() => [.. Directory.EnumerateFiles(here.Folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal)];

    private void Commit(PublishClone clone, string file)
    {
        File.WriteAllText(Path.Combine(clone.Folder, file), file);
        GitProgram.Run(clone.Folder, "add", file);
        GitProgram.Run(clone.Folder, "commit", "--quiet", "--message", file);
        GitProgram.Run(clone.Folder, "push", "--quiet", bare, "main");
    }
}
