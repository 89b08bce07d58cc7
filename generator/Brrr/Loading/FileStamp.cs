using System.Globalization;
using System.Runtime.InteropServices;

namespace Brrr.Loading;

/// <summary>By what a file on disk is known again without reading it.</summary>
/// <param name="Path">Absolute path.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Written">When its content last changed.</param>
/// <param name="Created">When it was made: a file that takes the place of another is younger.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct FileStamp(string Path, long Length, DateTime Written, DateTime Created)
{
    /// <summary>The coarsest clock of a file system, FAT's; it knows whole seconds only.</summary>
    private static readonly TimeSpan Coarsest = TimeSpan.FromSeconds(2);

    /// <summary>More than a tick of any clock that knows parts of a second: they follow the system's, of at most 15.6 ms.</summary>
    private static readonly TimeSpan Fine = TimeSpan.FromMilliseconds(100);

    /// <summary>All of it in short.</summary>
    public CacheKey Key { get; } = new(CacheKind.Place, ContentId.OfText(string.Create(CultureInfo.InvariantCulture, $"{Path}\n{Length}\n{Written.Ticks}\n{Created.Ticks}")));

    /// <exception cref="IOException">There is no such file.</exception>
    public static FileStamp Of(string path) => Of(new FileInfo(path));

    /// <summary>The same of a file as it was when it was looked at.</summary>
    /// <exception cref="IOException">There was no such file.</exception>
    public static FileStamp Of(FileInfo file) => new(file.FullName, file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc);

    /// <summary>
    /// Whether any later change must change the stamp. A file that changed just before it was read could change once more within the same tick of
    /// the clock (git's "racy" entries: https://git-scm.com/docs/racy-git).
    /// </summary>
    public bool IsSafeAt(DateTime readingBegan) => Written < readingBegan - (Written.Ticks % TimeSpan.TicksPerSecond == 0 ? Coarsest : Fine);
}
