using Brrr.Results;

namespace Brrr.Publishing;

/// <summary>
/// A file that one publisher holds at a time; the system frees it when its process ends, however that happens. Over a network the server compares
/// and swaps a branch; for repositories in a folder git's library does not, so that publishers take turns there.
/// </summary>
internal static class PublishLock
{
    private const int Tries = 3000;
    private const int HeldOnUnix = 11;
    private const int HeldOnMac = 35;
    private const int HeldOnWindows = unchecked((int)0x80070020);

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until nobody else holds it.</summary>
    /// <param name="folder">Git's folder of a repository.</param>
    /// <param name="name">Of the file.</param>
    /// <param name="wait">Lets time pass.</param>
    /// <exception cref="BrrrException">It stays taken, or can't be written.</exception>
    public static IDisposable Take(string folder, string name, Action<TimeSpan> wait)
    {
        var file = Path.Combine(folder, name);
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException fault) when (fault.HResult is HeldOnUnix or HeldOnMac or HeldOnWindows)
            {
                wait(Pause);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new BrrrException(file, "can't be written: " + fault.Message, "free space there, or mend its permissions", fault);
            }
        }

        throw new BrrrException(file, "is held by another publisher for five minutes", "wait for it, or end it");
    }
}
