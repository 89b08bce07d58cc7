using Brrr.Comparisons;

namespace Brrr.Loading;

/// <summary>Reads all files of opened sources, on all processors.</summary>
/// <param name="limits">What one file may ask for.</param>
/// <param name="cache">What is known already, and learns the rest; null for none.</param>
/// <param name="progress">Told after each file how many are done and how many there are; may be called by several threads.</param>
internal sealed class SourceReader(ReadLimits limits, ResultCache? cache, Action<int, int>? progress)
{
    /// <summary>Of more files than this the values are found again when they are needed: a file holds 60 to 150 kB of them.</summary>
    private const int MostHeld = 1000;

    /// <summary>What one file may ask for.</summary>
    public ReadLimits Limits => limits;

    public IReadOnlyList<SourceReading> Read(IEnumerable<OpenedSource> opened)
    {
        var sources = opened.ToList();
        var files = sources.SelectMany(source => source.Files).ToList();
        var done = 0;
        var cached = cache is null ? null : new CachedReading(limits, cache, files.Count <= MostHeld);
        var readings = InParallel.Select(files, file =>
        {
            var reading = cached?.Of(file) ?? FileReading.Of(file, limits);
            progress?.Invoke(Interlocked.Increment(ref done), files.Count);
            return reading;
        });

        var first = 0;
        return [.. sources.Select(source => new SourceReading(source, readings[first..(first += source.Files.Count)]))];
    }
}
