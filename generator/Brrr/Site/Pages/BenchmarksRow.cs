namespace Brrr.Site.Pages;

/// <summary>A benchmark in the list of all: its latest night on each machine.</summary>
internal sealed record BenchmarksRow(Link Benchmark, bool IsExcluded, string Tags, IReadOnlyList<NightCell> Cells);
