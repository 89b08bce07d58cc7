namespace Brrr.Benchmarks;

/// <summary>A repository of results.</summary>
/// <param name="Work">Its work tree.</param>
internal sealed record ResultRepository(string Work)
{
    /// <summary>Where the results are in it.</summary>
    public const string Folder = "results";

    /// <summary>Its one branch.</summary>
    public const string Branch = "main";

    /// <summary>Makes an empty one.</summary>
    public static ResultRepository At(string work)
    {
        GitProgram.Run(Path.GetTempPath(), "init", "--quiet", "--initial-branch", Branch, work);
        return new ResultRepository(work);
    }

    /// <summary>Commits what a folder holds in addition to what is there; gives the commit's full hash.</summary>
    public string Commit(string results)
    {
        BenchmarkFolder.Copy(results, Path.Combine(Work, Folder));
        GitProgram.Run(Work, "add", "--all");
        GitProgram.Run(Work, "-c", "user.name=benchmark", "-c", "user.email=benchmark@example.org", "commit", "--quiet", "--message", Folder);
        return GitProgram.Run(Work, "rev-parse", "HEAD").Trim();
    }

    /// <summary>As a repository is that was used for long.</summary>
    public void Pack() => GitProgram.Run(Work, "repack", "-a", "-d", "--quiet");

    /// <summary>Brings the branch to a commit.</summary>
    public void GoTo(string commit) => GitProgram.Run(Work, "update-ref", "refs/heads/" + Branch, commit);
}
