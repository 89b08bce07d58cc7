using Brrr.Comparisons;
using Brrr.Loading;
using Brrr.Results;

namespace Brrr.Cli;

/// <summary>What a project's results say, before anything is rendered.</summary>
/// <param name="Paths">Where its parts are.</param>
/// <param name="Farm">All numbers.</param>
/// <param name="Events">What may explain a step.</param>
/// <param name="Loaded">What was read.</param>
/// <param name="LeftOut">Everything that was left out, faults of the configuration first.</param>
/// <param name="DataCommit">Commit of the project's own data; null where it is not all committed, or outside git.</param>
internal sealed record Project(ProjectPaths Paths, Farm Farm, IReadOnlyList<PerfEvent> Events, LoadedResults Loaded, IReadOnlyList<LeftOut> LeftOut, string? DataCommit)
{
    /// <summary>What people wrote, in order of their names.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    /// <summary>Reads configuration and results, and compares.</summary>
    /// <param name="options">What is asked for.</param>
    /// <exception cref="BrrrException">There is nothing to read from.</exception>
    public static Project Read(BuildOptions options)
    {
        using var project = new OpenProject(options);
        return project.Read();
    }
}
