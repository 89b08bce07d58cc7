using System.Globalization;
using System.Text.RegularExpressions;

namespace Brrr.Suggesting;

/// <summary>
/// How commits are ranked where a speedup moved: 4 points for touching <c>jit_files</c>, 2 for a word of the JIT or of speed in the title, 1 for touching
/// the interpreter's own code, 1 for each tenfold of changed code (10, 100, 1000 lines), 1 for a revert. Tests, documentation and news are no code; a
/// commit of nothing else is no suspect. Of equals the newer comes first. A rule of thumb, not a verdict.
/// </summary>
internal static partial class SuspectRules
{
    private const int JitFiles = 4;
    private const int Keyword = 2;

    private static readonly PathPatterns NoCode = new(["Doc/", "Misc/", "Lib/test/", "Lib/idlelib/", "Modules/_test*", "Modules/_test*/", "PCbuild/readme.txt", ".github/", "**/*.rst", "**/*.md"]);

    private static readonly PathPatterns Interpreter = new(["Python/", "Objects/", "Include/", "Modules/gcmodule.c", "Parser/"]);

    /// <summary>The suspects, the first the most suspect.</summary>
    /// <param name="commits">Of the range, newest first.</param>
    /// <param name="jitFiles">Which paths are the JIT's.</param>
    public static IReadOnlyList<Suspect> Rank(IEnumerable<CpythonCommit> commits, PathPatterns jitFiles) =>
        [.. commits.Where(commit => commit.Files.Any(IsCode)).Select(commit => Judge(commit, jitFiles)).OrderByDescending(suspect => suspect.Score)];

    private static Suspect Judge(CpythonCommit commit, PathPatterns jitFiles)
    {
        var code = commit.Files.Where(IsCode).ToList();
        var jit = code.Find(file => jitFiles.Match(file.Path));
        var lines = code.Sum(file => file.Lines);
        var word = Keywords().Match(commit.Title.Text);
        var found = new (int Points, string Reason)[]
        {
            (jit is null ? 0 : JitFiles, $"touches {jit?.Path}"),
            (word.Success ? Keyword : 0, $"says '{word.Value}'"),
            (code.Exists(file => Interpreter.Match(file.Path)) ? 1 : 0, "touches the interpreter"),
            (lines >= 1000 ? 3 : lines >= 100 ? 2 : lines >= 10 ? 1 : 0, string.Create(CultureInfo.InvariantCulture, $"changes {lines} lines")),
            (commit.Title.Text.StartsWith("Revert", StringComparison.OrdinalIgnoreCase) ? 1 : 0, "takes something back"),
        };
        return new Suspect(commit, found.Sum(each => each.Points), [.. found.Where(each => each.Points > 0).Select(each => each.Reason)]);
    }

    private static bool IsCode(TouchedFile file) => !NoCode.Match(file.Path);

    [GeneratedRegex(@"\b(JIT|tier[ -]?(2|two)|uops?|optimi[sz]er|optimi[sz]\w*|speciali[sz]\w*|trac(e|es|ing) (record|compil)\w*|executors?|stencils?|register allocat\w*|top of stack|TOS cach\w*|spill\w*|LLVM|PGO|LTO|computed gotos?|tail[- ]call\w*|speed ?up|faster|slower|performance|regression)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Keywords();
}
