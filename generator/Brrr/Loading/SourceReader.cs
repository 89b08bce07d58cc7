namespace Brrr.Loading;

/// <summary>Opens sources and reads all their files, on all processors.</summary>
/// <param name="limits">What one file may ask for.</param>
/// <param name="access">How repositories are reached; null where none is.</param>
/// <param name="cache">What is known already, and learns the rest; null for none.</param>
/// <param name="progress">Told after each file how many are done and how many there are; may be called by several threads.</param>
internal sealed class SourceReader(ReadLimits limits, SourceAccess? access, ResultCache? cache, Action<int, int>? progress)
{
    public IReadOnlyList<SourceReading> Read(IEnumerable<SourceDefinition> definitions)
    {
        var sources = definitions.Select(definition => OpenedSource.Of(definition, limits, access, cache)).ToList();
        try
        {
            return ReadFiles(sources);
        }
        finally
        {
            sources.ForEach(source => source.Dispose());
        }
    }

    private List<SourceReading> ReadFiles(List<OpenedSource> sources)
    {
        var total = sources.Sum(source => source.Files.Count);
        var done = 0;
        var readings = sources
            .SelectMany(source => source.Files.Select(file => (source, file)))
            .AsParallel().AsOrdered()
            .Select(each =>
            {
                var reading = CachedReading.Of(each.file, limits, cache);
                progress?.Invoke(Interlocked.Increment(ref done), total);
                return (each.source, reading);
            })
            .ToLookup(each => each.source, each => each.reading);
        return [.. sources.Select(source => new SourceReading(source, [.. readings[source]]))];
    }
}
