using Microsoft.Extensions.FileSystemGlobbing;

namespace Brrr.Suggesting;

/// <summary>Paths as <c>jit_files</c> names them: a file, a folder ending in "/", "*" within a name, "**" across folders.</summary>
internal sealed class PathPatterns
{
    private readonly Matcher matcher = new(StringComparison.Ordinal);

    public PathPatterns(IEnumerable<string> patterns)
    {
        foreach (var pattern in patterns) matcher.AddInclude(pattern);
    }

    public bool Match(string path) => matcher.Match(path).HasMatches;
}
