using System.Globalization;
using System.Text;
using Brrr.Comparisons;

namespace Brrr.Loading;

/// <summary>All sources, fetched and listed, before any file is read.</summary>
internal sealed class OpenedSources : IDisposable
{
    private const int FilesAtOnce = 512;

    private OpenedSources(IReadOnlyList<OpenedSource> all) => All = all;

    /// <summary>In the order of their definitions.</summary>
    public IReadOnlyList<OpenedSource> All { get; }

    /// <summary>Opens sources; one that can't be opened costs itself only.</summary>
    /// <param name="definitions">The sources.</param>
    /// <param name="limits">What one file may ask for.</param>
    /// <param name="access">How repositories are reached; null where none is.</param>
    /// <param name="cache">What is known already; null for nothing.</param>
    public static OpenedSources Of(IEnumerable<SourceDefinition> definitions, ReadLimits limits, SourceAccess? access, ResultCache? cache) =>
        new([.. definitions.Select(definition => OpenedSource.Of(definition, limits, access, cache))]);

    /// <summary>
    /// Says all by which another reading of the same sources would be known as the same: what was found, and each file by its blob or its stamp. Null where a
    /// file could change once more without another stamp.
    /// </summary>
    /// <param name="began">When the reading began.</param>
    public string? Fingerprint(DateTime began)
    {
        var text = new StringBuilder();
        foreach (var source in All)
        {
            text.Append(CultureInfo.InvariantCulture, $"{source.State}\n");
            foreach (var note in source.LeftOut) text.Append(note).Append('\n');
            if (source.Files.Any(file => file.Stamp is { } stamp && !stamp.IsSafeAt(began))) return null;
            text.AppendJoin('\n', InParallel.Select(source.Files.Chunk(FilesAtOnce).ToList(), Fingerprint)).Append('\n');
        }

        return text.ToString();
    }

    public void Dispose()
    {
        foreach (var source in All) source.Dispose();
    }

    private static string Fingerprint(ResultFile[] files)
    {
        using var record = new RecordWriter();
        foreach (var file in files)
        {
            record.Add(file.Path);
            record.Add(file.Blob ?? "");
            record.Add(file.DataCommit ?? "");
            if (file.Stamp is { } stamp) record.Add(stamp.Key.Id);
        }

        return ContentId.OfBlob(record.Bytes).ToString();
    }
}
