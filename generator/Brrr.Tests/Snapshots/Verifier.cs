using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using System.Text;

namespace Brrr.Tests.Snapshots;

/// <summary>
/// Holds a text or a folder to what was accepted before, by Verify's conventions: <c>Class.Method.verified.ext</c> beside the test's source, and
/// <c>.received.ext</c> beside that while it differs. What was never accepted fails. <c>BRRR_ACCEPT=1</c> accepts, but never where
/// <c>CI=true</c>. Verify itself can take its place: the files stay as they are.
/// </summary>
internal static class Verifier
{
    private const string FolderExtension = "";

    /// <summary>Compares a text; line ends count as one kind.</summary>
    /// <param name="text">What the test made.</param>
    /// <param name="extension">Extension of the file that holds it, such as "html".</param>
    /// <param name="sourceFile">The test's source; the compiler gives it.</param>
    /// <param name="method">The test's method; the compiler gives it.</param>
    /// <exception cref="SnapshotException">The text differs from what was accepted, or nothing was.</exception>
    public static void Verify(string text, string extension = "txt", [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        Verify(text, extension, SnapshotPlace.Of(sourceFile, method), ModeOf(Environment.GetEnvironmentVariable("BRRR_ACCEPT"), Environment.GetEnvironmentVariable("CI")));

    /// <summary>Compares all files of a folder with the <c>.verified</c> directory: texts by line, other files by their SHA-256.</summary>
    /// <param name="folder">What the test made.</param>
    /// <param name="sourceFile">The test's source; the compiler gives it.</param>
    /// <param name="method">The test's method; the compiler gives it.</param>
    /// <exception cref="SnapshotException">A file differs, is missing or is new.</exception>
    public static void VerifyFolder(string folder, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        VerifyFolder(folder, SnapshotPlace.Of(sourceFile, method), ModeOf(Environment.GetEnvironmentVariable("BRRR_ACCEPT"), Environment.GetEnvironmentVariable("CI")));

    public static void Verify(string text, string extension, SnapshotPlace place, SnapshotMode mode)
    {
        var (verified, received) = (place.Verified("." + extension), place.Received("." + extension));
        var expected = File.Exists(verified) ? Normal(File.ReadAllText(verified)) : null;
        var actual = Normal(text);
        if (expected != actual && mode == SnapshotMode.Accept)
        {
            File.WriteAllText(verified, actual);
            expected = actual;
        }

        File.Delete(received);
        if (expected == actual) return;
        File.WriteAllText(received, actual);
        throw new SnapshotException(place.Name, [expected is null ? "nothing was accepted yet" : TextDifference.First(expected, actual)], received, mode);
    }

    public static void VerifyFolder(string folder, SnapshotPlace place, SnapshotMode mode)
    {
        var (verified, received) = (place.Verified(FolderExtension), place.Received(FolderExtension));
        var expected = Contents(verified);
        var actual = Contents(folder);
        var differences = DifferencesOf(expected, actual);
        if (differences.Count > 0 && mode == SnapshotMode.Accept)
        {
            Replace(verified, actual);
            differences = [];
        }

        Remove(received);
        if (differences.Count == 0) return;
        Replace(received, actual.Where(file => !expected.TryGetValue(file.Key, out var text) || text != file.Value));
        throw new SnapshotException(place.Name, differences, received, mode);
    }

    /// <summary>What the environment asks for.</summary>
    /// <param name="accept">Value of <c>BRRR_ACCEPT</c>.</param>
    /// <param name="continuousIntegration">Value of <c>CI</c>.</param>
    public static SnapshotMode ModeOf(string? accept, string? continuousIntegration) =>
        accept != "1" ? SnapshotMode.Compare
        : string.Equals(continuousIntegration, "true", StringComparison.OrdinalIgnoreCase) ? SnapshotMode.AcceptRefused
        : SnapshotMode.Accept;

    private static List<string> DifferencesOf(SortedDictionary<string, string> expected, SortedDictionary<string, string> actual) =>
    [
        .. from path in expected.Keys.Union(actual.Keys).Order(StringComparer.Ordinal)
           let before = expected.GetValueOrDefault(path)
           let after = actual.GetValueOrDefault(path)
           where before != after
           select $"{path}: {(before is null ? "is new" : after is null ? "is missing" : TextDifference.First(before, after))}",
    ];

    /// <summary>Text of every file by path with forward slashes; of a file that is no text its hash, under its name and <c>.sha256</c>.</summary>
    private static SortedDictionary<string, string> Contents(string folder)
    {
        var contents = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (!Directory.Exists(folder)) return contents;
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var path = Path.GetRelativePath(folder, file).Replace('\\', '/');
            var bytes = File.ReadAllBytes(file);
            if (TextOf(bytes) is { } text) contents[path] = text;
            else contents[path + ".sha256"] = Convert.ToHexStringLower(SHA256.HashData(bytes)) + "\n";
        }

        return contents;
    }

    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return bytes.AsSpan().Contains((byte)0) ? null : Normal(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes));
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static void Replace(string folder, IEnumerable<KeyValuePair<string, string>> files)
    {
        Remove(folder);
        foreach (var (path, text) in files)
        {
            var place = Path.Combine([folder, .. path.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(place) ?? folder);
            File.WriteAllText(place, text);
        }
    }

    private static void Remove(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }

    /// <summary>Git may have changed line ends on the way.</summary>
    private static string Normal(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);
}
