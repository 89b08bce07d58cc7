using System.Buffers;
using System.Globalization;
using Brrr.Results;

namespace Brrr.Loading;

/// <summary>By what a file on disk is known again without reading it.</summary>
/// <param name="Folder">Absolute path of the folder that it is in, a text which the files of a folder share.</param>
/// <param name="Name">Its name.</param>
/// <param name="Length">Bytes.</param>
/// <param name="Written">When its content last changed.</param>
/// <param name="Created">When it was made: a file that takes the place of another is younger.</param>
internal sealed record FileStamp(string Folder, string Name, long Length, DateTime Written, DateTime Created)
{
    /// <summary>Characters of three numbers and what stands around them.</summary>
    private const int LongestNumbers = 64;

    /// <summary>The coarsest clock of a file system, FAT's; it knows whole seconds only.</summary>
    private static readonly TimeSpan Coarsest = TimeSpan.FromSeconds(2);

    /// <summary>More than a tick of any clock that knows parts of a second: they follow the system's, of at most 15.6 ms.</summary>
    private static readonly TimeSpan Fine = TimeSpan.FromMilliseconds(100);

    /// <summary>All of it in short.</summary>
    public CacheKey Key { get; } = new(CacheKind.Place, IdOf(Folder, Name, Length, Written, Created));

    /// <summary>Absolute path.</summary>
    public string Path => System.IO.Path.Join(Folder, Name);

    /// <exception cref="IOException">There is no such file.</exception>
    public static FileStamp Of(string path) => Of(new FileInfo(path));

    /// <summary>The same of a file as it was when it was looked at.</summary>
    /// <exception cref="IOException">There was no such file.</exception>
    public static FileStamp Of(FileInfo file) => new(file.DirectoryName ?? "", file.Name, file.Length, file.LastWriteTimeUtc, file.CreationTimeUtc);

    /// <summary>
    /// Whether any later change must change the stamp. A file that changed just before it was read could change once more within the same tick of
    /// the clock (git's "racy" entries: https://git-scm.com/docs/racy-git).
    /// </summary>
    public bool IsSafeAt(DateTime readingBegan) => Written < readingBegan - (Written.Ticks % TimeSpan.TicksPerSecond == 0 ? Coarsest : Fine);

    /// <summary>Opens the file. A pipe or a device has no length either, and opening one would wait for ever.</summary>
    /// <exception cref="BrrrException">It is empty.</exception>
    public FileStream Open() => new FileInfo(Path).Length > 0
        ? new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, 1)
        : throw new BrrrException("", "is empty: 0 bytes", "run the benchmarks again, or remove the file");

    /// <summary>Each of ten years' files has one, so none becomes a text.</summary>
    private static ContentId IdOf(string folder, string name, long length, DateTime written, DateTime created)
    {
        var text = ArrayPool<char>.Shared.Rent(folder.Length + name.Length + LongestNumbers);
        System.IO.Path.TryJoin(folder, name, text, out var path);
        text.AsSpan(path).TryWrite(CultureInfo.InvariantCulture, $"\n{length}\n{written.Ticks}\n{created.Ticks}", out var numbers);
        var id = ContentId.OfText(text.AsSpan(0, path + numbers));
        ArrayPool<char>.Shared.Return(text);
        return id;
    }
}
