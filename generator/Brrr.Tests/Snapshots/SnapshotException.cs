using System.Diagnostics.CodeAnalysis;

namespace Brrr.Tests.Snapshots;

/// <summary>A test made something else than was accepted.</summary>
[SuppressMessage("Design", "CA1064:Exceptions should be public", Justification = "Only test runners catch it.")]
internal sealed class SnapshotException(string name, IReadOnlyList<string> differences, string received, SnapshotMode mode)
    : Exception(Describe(name, differences, received, mode))
{
    private const int Shown = 10;

    private static string Describe(string name, IReadOnlyList<string> differences, string received, SnapshotMode mode)
    {
        var more = differences.Count > Shown ? $"\n... and {differences.Count - Shown} more" : "";
        var remedy = mode == SnapshotMode.AcceptRefused
            ? "BRRR_ACCEPT is refused where CI=true: accept on your own computer and commit"
            : "run the test with BRRR_ACCEPT=1 to accept it";
        return $"{name} differs from what was accepted:\n{string.Join('\n', differences.Take(Shown))}{more}\nreceived: {received}\n{remedy}";
    }
}
