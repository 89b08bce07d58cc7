namespace Brrr.Loading;

/// <summary>A source and what came of reading each of its files, in ordinal order of their paths.</summary>
internal sealed record SourceReading(OpenedSource Source, IReadOnlyList<FileReading> Files);
