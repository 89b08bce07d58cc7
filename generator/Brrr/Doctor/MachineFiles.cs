using System.Globalization;

namespace Brrr.Doctor;

/// <summary>A machine's system files, such as those below /proc and /sys: its own, or recorded ones. Paths begin with a slash.</summary>
internal sealed class MachineFiles
{
    private readonly Func<string, string?> read;
    private readonly Func<string, IEnumerable<string>> list;

    private MachineFiles(Func<string, string?> read, Func<string, IEnumerable<string>> list) => (this.read, this.list) = (read, list);

    /// <summary>The files below a folder: "/" for this machine, another where its files are mounted elsewhere.</summary>
    public static MachineFiles Under(string root) => new(
        path => OrNull(() => File.ReadAllText(Place(root, path))),
        path => OrNull(() => Directory.EnumerateFileSystemEntries(Place(root, path)).Select(entry => Path.GetFileName(entry)).ToList()) ?? []);

    /// <summary>Recorded texts by their paths.</summary>
    public static MachineFiles Recorded(IReadOnlyDictionary<string, string> texts) => new(
        texts.GetValueOrDefault,
        path => texts.Keys.Where(key => key.StartsWith(path + "/", StringComparison.Ordinal)).Select(key => key[(path.Length + 1)..].Split('/')[0]).Distinct());

    /// <summary>A file's text without white space around it; null where there is none, or nobody may read it.</summary>
    public string? Text(string path) => read(path)?.Trim().Trim('\0');

    /// <summary>A file that holds one whole number; null where there is none.</summary>
    public long? Number(string path) =>
        long.TryParse(Text(path), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Names of what a folder holds, in ordinal order; none where there is no such folder.</summary>
    public IReadOnlyList<string> Names(string folder) => [.. list(folder).Order(StringComparer.Ordinal)];

    private static string Place(string root, string path) => Path.Combine(root, path.TrimStart('/'));

    /// <summary>Files of the system vanish with their process or device, and many belong to root.</summary>
    private static T? OrNull<T>(Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
